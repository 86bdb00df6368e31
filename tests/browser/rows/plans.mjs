/** @type {import('../rows.mjs').Row[]} */
export default [
  {
    row: 'D1',
    who: 'en samordnare i Region Gävleborg',
    asks: 'vad gör vi i handlingsplanen, vem ansvarar, hur långt har vi kommit och vad saknar tid eller mått?',
    walk: async (reader) => {
      await reader.follow('Planer');
      await reader.follow('Handlingsplan för digital omställning i Region Gävleborg 2024–2027');
      await reader.readsAtOnce(['2024–2027', '38 aktiviteter', '4 klara', '9 påbörjade', '20 utan angivet läge']);
      await reader.reads(['Till Effektiva samarbeten', '3 aktiviteter: 1 klar, 2 utan angivet läge'], '#forflyttning-2');
      await reader.reads(['Klar 2024-11-20', 'Ansvarig IT-förvaltningen', 'Öppna tillfällen hålls varje vecka.'], '#it-coachningstjanst');
      await reader.open('HR-förvaltningen');
      await reader.reads(['Mät digital kompetens, september 2024 – december 2027, påbörjad'], '#responsible_hr-forvaltningen');
      await reader.open('Pausade');
      await reader.reads('Översyn av lönesättning kopplat till digital kompetens', '#state_paused');
      await reader.open('Utan mått');
      await reader.reads(['29 av 38 aktiviteter', 'Etablera koncernarkitektur'], '#lacks_measure');
      await reader.follow('Etablera koncernarkitektur', '#lacks_measure');
      await reader.follow('IT-förvaltningen', '.numbers');
      await reader.reads('Etablera koncernarkitektur – Handlingsplan för digital omställning');
    },
  },
  {
    row: 'D1',
    who: 'samma samordnare, i januari',
    asks: 'vad är försenat?',
    day: '2026-01-15',
    walk: async (reader) => {
      await reader.follow('Planer');
      await reader.follow('Handlingsplan för digital omställning i Region Gävleborg 2024–2027');
      await reader.readsAtOnce('2 försenade');
      await reader.open('Försenade');
      await reader.reads(['Genomför en översyn av systemägarrådet', 'Stärk inköpsförmågan för digitala resurser'], '#state_late');
      await reader.reads('Försenad: skulle vara klar december 2025. Planerad.', '#oversyn-systemagarradet');
    },
  },
  {
    row: 'C6',
    who: 'en uppdragsgivare',
    asks: 'var i utbildningsplanen möts mina sex punkter, och möts alla?',
    walk: async (reader) => {
      await reader.follow('Uppdrag');
      await reader.follow('Ta fram förslag till utbildningsplan i kvalitetsdriven verksamhetsutveckling');
      await reader.reads('Möts i: Utbildningsplan kvalitetsdriven verksamhetsutveckling, Området Chefer', '#punkt-3');
      await reader.follow('Utbildningsplan kvalitetsdriven verksamhetsutveckling', '#punkt-3');
      await reader.reads(['Uppdragets punkter i planen', 'Så möts den i planen', 'Matrisen samlar den.']);
      await reader.lacks('Möts inte');
    },
  },
  {
    row: 'D7',
    who: 'en upphandlare i Region Gävleborg',
    asks: 'vilka principer ska inköp av digitala resurser följa, och var används de annars?',
    walk: async (reader) => {
      await reader.follow('Planer');
      await reader.follow('Handlingsplan för digital omställning i Region Gävleborg 2024–2027');
      await reader.reads(['Principer Använd det gemensamma först', 'En uppgift lämnas en gång'], '#inkopsformaga');
      await reader.follow('Använd det gemensamma först', '#inkopsformaga');
      await reader.reads([
        'Vi använder gemensamma tjänster och system innan vi skaffar nya',
        'Här används principen',
        'Plan för modernisering av det digitala arvet',
        'Andra principer ur samma dokument',
      ]);
      await reader.follow('Vägledande principer', '.breadcrumbs');
      await reader.reads(['Väg nytta mot risk', 'Används i']);
    },
  },
  {
    row: 'A6',
    who: 'en införandeansvarig',
    asks: 'hur hör införandeplanen ihop med planerna för förändring, projekt, kommunikation och cutover?',
    walk: async (reader) => {
      await reader.follow('Planer');
      await reader.follow('Införandeplan');
      await reader.reads([
        'Planer som hör ihop',
        'Förändringsresan inför ett nytt vårdinformationssystem',
        'Följer projektplanens milstolpar, fast i varje verksamhet.',
        'Tar tiderna för budskapen från införandeplanen.',
        'Börjar när införandeplanens förberedelser är klara.',
      ]);
      await reader.follow('Projektplan');
      await reader.reads('Är den sista delen före projektplanens driftstart.');
    },
  },
];
