const network = 'Nätverk införandeansvariga, hälso- och sjukvårdens digitalisering';
const held = 'IA-nätverket den 1 oktober 2025: förändringsledning och utbildningsstrategi';
const next = 'IA-nätverket den 15 oktober 2025: Nationella läkemedelslistan och förändringsledning';
const free = 'IA-nätverket den 29 oktober 2025: mötesfri vecka 44';

/** @type {import('../rows.mjs').Row[]} */
export default [
  {
    row: 'A1',
    who: 'en införandeansvarig som inte var med',
    asks: 'vad togs upp på nätverkets möte i går, vem föredrog, och när ses vi nästa gång?',
    day: '2025-10-02',
    walk: async (reader) => {
      await reader.follow('Möten');
      await reader.readsAtOnce('Kommande möten');
      await reader.readsRow('Kommande möten', ['2025-10-15', next, network, 'Planerat']);
      await reader.readsRow('Kommande möten', ['2025-10-29', free, network, 'Mötesfritt']);
      await reader.readsRow('Tidigare möten', ['2025-10-01', '15:30–16:30', held, network, 'Hållet']);
      await reader.readsRow('Möten forum för forum', [network, '2025-10-15', 'Kalenderfil']);
      await reader.follow(held);
      await reader.readsAtOnce(['onsdag 1 oktober 2025 (vecka 40), kl. 15:30–16:30', 'Hållet']);
      await reader.readsRow('Dagordning', ['15:30', '15:33', 'Inledning', 'Mötesledare för IA-nätverket']);
      await reader.readsRow('Dagordning', ['16:20', '', 'Övrigt: Styrgrupp SDK']);
      await reader.reads(['Följer upp', 'TIK, uppföljning av handlingsplanen.', 'Frågor som mötet väckte']);
      await reader.readsRow('Mötena före och efter', ['2025-10-15', next, 'Planerat']);
      await reader.readsRow('Mötena före och efter', ['2025-10-29', free, 'Mötesfritt']);
      await reader.reads(['Forumets kalender', '/forum/natverk-inforandeansvariga.ics']);
      await reader.follow(free);
      await reader.readsAtOnce('Inget möte den här gången. Det är mötesfritt.');
      await reader.follow(network);
      await reader.readsAtOnce('onsdag 15 oktober 2025 (vecka 42)');
    },
  },
  {
    row: 'A2',
    who: 'den som håller ihop svaren',
    asks: 'vilka frågor skulle ha besvarats, och vem skulle svara?',
    walk: async (reader) => {
      await reader.reads('försenade: 5');
      await reader.follow('Öppna frågor');
      await reader.readsAtOnce('Försenade frågor (5)');
      await reader.readsRow('Försenade frågor', [
        'Vad ska en förändringsledningsplan innehålla? Vad ska eller bör en förändringsledningsplan innehålla?',
        '2025-10-13 Försenad 1 dag', network,
      ]);
      await reader.follow('Vad ska en förändringsledningsplan innehålla?');
      await reader.readsAtOnce(['Ställd till', network, 'Försenad 1 dag']);
      await reader.reads(['Väckt i', held, 'Används på', next]);
    },
  },
  {
    row: 'A7',
    who: 'en chef i en kommun',
    asks: 'vad är inte avgjort, och vems ansvar är oklart?',
    walk: async (reader) => {
      await reader.follow('Frågor');
      await reader.follow('Västra Götalandsregionen');
      await reader.readsRow('Inte fastställt', ['Organisatorisk mognad Hur mogen är organisationen för förändringen?']);
      await reader.readsRow('Oklart ansvar', [
        'Kommunernas roll Vilken roll har kommunerna, som huvudmän och som organisationer som tar emot systemet?',
      ]);
      await reader.reads(['Privata vårdgivares ansvar', 'Ansvar för utbildningsmaterialet']);
      await reader.follow('Kommunernas roll');
      await reader.readsAtOnce(['Vilken roll har kommunerna', 'Ingen utpekad', 'Oklart ansvar']);
    },
  },
];
