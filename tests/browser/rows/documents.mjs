const inriktning = 'Inriktning regiongemensamt kompetensutvecklingsutbud';
const riktlinje = 'Riktlinje Kompetensutveckling och lärande i Västra Götalandsregionen';
const rutin = 'Rutin Prioritering av regiongemensamt kompetensutvecklingsutbud';

/** @type {import('../rows.mjs').Row[]} */
export default [
  {
    row: 'E1',
    who: 'en utbildningssamordnare',
    asks: 'gäller inriktningen för utbudet, och vem ansvarar för den?',
    day: '2025-11-26',
    walk: async (reader) => {
      await reader.follow('Styrdokument');
      await reader.follow(inriktning);
      await reader.readsAtOnce(['Gäller', 'Från 2025-11-25 till och med 2030-12-31.']);
      await reader.reads(
        [
          'Gäller för Västra Götalandsregionen',
          'Gäller från 2025-11-25',
          'Gäller till 2030-12-31',
          'Innehållsansvar Utvecklingsledare',
          'Granskat av Avdelningschef',
          'Godkänt av HR-direktör',
          'Dokument-id RS8630-1138324516-117',
          'Version 7.0',
          'Typ Rutin',
        ],
        '.control-block',
      );
      await reader.reads(['Ska ses över senast 2027-11-25']);
      await reader.reads([riktlinje, rutin], '.tree');
    },
  },
  {
    row: 'E2',
    who: 'en handläggare',
    asks: 'vilka styrdokument gäller, upphör snart, har upphört eller saknar slutdatum?',
    day: '2025-11-26',
    walk: async (reader) => {
      await reader.follow('Styrdokument');
      await reader.readsRow('Gäller', [inriktning, 'Gäller', 'Rutin']);
      await reader.readsRow('Upphör snart', [
        'Anvisning för att föreslå en utbildning till utbudet (exempel) Exempel',
        'Upphör snart',
        '2026-01-31',
      ]);
      await reader.readsRow('Gäller, utan slutdatum', [rutin, 'Gäller, utan slutdatum']);
      await reader.readsRow('Har upphört', [
        'Tidigare inriktning för kompetensutvecklingsutbudet 2024–2025 (exempel) Exempel',
        'Har upphört',
        '2025-11-24',
      ]);
      await reader.follow('Region Gävleborg');
      await reader.reads('Strategi för digital omställning 2024–2027');
      await reader.lacks(inriktning);
    },
  },
  {
    row: 'E3',
    who: 'en dokumentansvarig',
    asks: 'vilken riktlinje bygger rutinerna på, och när ska de ses över?',
    day: '2025-11-26',
    walk: async (reader) => {
      await reader.follow('Styrdokument');
      await reader.follow('Styrdokumentens hierarki');
      await reader.reads([riktlinje, rutin, inriktning], '.tree');
      await reader.follow('När dokument ses över');
      await reader.readsRow('Sent', [
        'Rutin för att följa upp utbildningar (exempel) Exempel',
        '2025-09-15',
        'Översyn efter 2 år',
      ]);
      await reader.readsRow('november 2027', [inriktning, '2027-11-25', 'Översyn efter 2 år']);
      await reader.readsRow('december 2027', [inriktning, '2027', 'Innehållet avser 2026–2027']);
    },
  },
  {
    row: 'C5',
    who: 'en verksamhetsutvecklare',
    asks: 'vilka beslut och dokument har lett fram till utbildningsplanen?',
    walk: async (reader) => {
      await reader.follow('Styrdokument');
      await reader.follow('Utbildningsplan Kvalitetsdriven verksamhetsutveckling');
      await reader.follow('Beslut och dokument genom åren, 2017–2024');
      await reader.readsPicture('lineage-picture', ['2017', '2018-05-08', '2023-12-07', 'mars 2024']);
      await reader.reads(
        ['2017', '2018', '2019', '2023', '2024', 'Strategi för omställningen av hälso- och sjukvården', 'HS 2017-00810'],
        '.year',
      );
      await reader.follow('Beslut om att ta fram en reviderad utbildningsplan');
      await reader.reads(['Fattat', 'Datum 2023-12-07', 'Diarienummer SSN 2023-00712']);
      await reader.reads('Utbildningsplan kvalitetsdriven verksamhetsutveckling 2019', '.subjects');
    },
  },
];
