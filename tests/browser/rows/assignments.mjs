const organising = 'Hälso- och sjukvårdens organisering av verksamhetsutveckling med stöd av digitalisering';
const earlier = 'Koncernkontorets organisering av verksamhetsutveckling med stöd av digitalisering';
const change = 'Planering förändringsledning vid införande av nytt vårdinformationssystem';

/** @type {import('../rows.mjs').Row[]} */
export default [
  {
    row: 'B1',
    who: 'en utvecklingschef i en förvaltning',
    asks: 'vem gav uppdraget om organisering, vad ska det leda till, när ska det vara klart och vem får handlingen?',
    day: '2025-11-01',
    walk: async (reader) => {
      await reader.follow('Uppdragen');
      await reader.readsRow('Uppdrag', [organising, '2025-08-12', 'RS 2024-05699', '2025-12-01', 'Pågår']);
      await reader.follow(organising);
      await reader.readsAtOnce(['Uppdragsgivare', 'Uppdragstagare', 'RS 2024-05699', '2025-12-01, 30 dagar kvar', 'Pågår']);
      await reader.reads(['Syfte', 'Föreslå en arbets- och beslutsprocess', 'Vad uppdraget ska utgå från och beakta']);
      await reader.reads(['Arbetsgrupp', 'Leds av', 'Form för beslut', 'Finansiering', 'Prioritet', 'Kommunikation']);
      await reader.reads(['För genomförande', 'För kännedom']);
      await reader.readsRow('Tidplan', ['Bemanna arbetsgrupper, utse ansvariga och välja metod', 'Passerat']);
      await reader.readsRow('Tidplan', ['Sammanställa materialet och ta fram förslag till organisering', 'november 2025', 'Pågår']);
      await reader.readsRow('Tidplan', ['Besluta och genomföra', 'januari 2026', 'juni 2026', 'Kommer']);
      await reader.readsPicture('timeline-picture', ['I dag 1 nov', 'Slutleverans 1 dec', 'Besluta och genomföra']);
    },
  },
  {
    row: 'B2',
    who: 'en handläggare som har den gamla handlingen',
    asks: 'gäller uppdraget från juni, och vad kom i stället?',
    walk: async (reader) => {
      await reader.follow('Uppdragen');
      await reader.follow(earlier);
      await reader.readsAtOnce(['Ersätts av', organising]);
      await reader.follow(organising, '.notice');
      await reader.readsAtOnce(['Ersätter', earlier]);
      await reader.reads([`${earlier}, 2025-06-18`, `${organising}, 2025-08-12, den här`]);
      await reader.follow(earlier, '.chapter');
      await reader.reads([`${earlier}, 2025-06-18, den här`, `${organising}, 2025-08-12`]);
    },
  },
  {
    row: 'B3',
    who: 'en medlem av arbetsgruppen',
    asks: 'var går gränsen mellan de två uppdragen?',
    walk: async (reader) => {
      const boundary = 'Det här uppdraget gäller organisation och beslutsvägar. Det andra gäller förändringsledning.';
      await reader.follow('Uppdragen');
      await reader.follow(organising);
      await reader.follow('Gränser mot andra uppdrag');
      await reader.reads(['Gränser mot andra uppdrag', boundary]);
      await reader.readsPicture('assignment-picture', [change, 'Gräns mot', 'Ersätter', 'Svarar på']);
      await reader.follow(change, '.chapter td, .chapter th');
      await reader.reads(['Gränser mot andra uppdrag', organising]);
      await reader.readsPicture('assignment-picture', [organising, 'Gräns mot']);
    },
  },
  {
    row: 'B4',
    who: 'en granskare',
    asks: 'vad gjordes åt att behovet av förändringsledning underskattades?',
    walk: async (reader) => {
      const finding = 'Behovet av förändringsledning underskattades';
      await reader.follow('Från iakttagelse till resultat');
      await reader.follow(finding);
      await reader.readsAtOnce(['KPMG:s externa granskning av driftstarten av Millennium']);
      await reader.reads(['Besvaras av uppdragen', organising, change]);
      await reader.follow(change, '.relations');
      await reader.reads(['Varför uppdraget finns', finding]);
      await reader.follow(finding, '.chapter');
      await reader.follow(organising, '.relations');
      await reader.reads(['Svarar på', finding]);
    },
  },
  {
    row: 'A3',
    who: 'en införandeansvarig',
    asks: 'vilka forum involveras när i uppdraget om förändringsledning, och när är vi på tur?',
    walk: async (reader) => {
      await reader.follow('Uppdragen');
      await reader.follow(change);
      await reader.follow('Vilka som involveras, och när');
      await reader.reads(['Näst på tur', 'Utan datum']);
      await reader.readsRow('Involvering', ['2025-10-01', 'Passerat']);
      await reader.readsRow('Involvering', ['2025-10-15', 'Kommer']);
      await reader.readsPicture('involves-picture', ['I dag 14 okt', '1 okt', '15 okt']);
    },
  },
];
