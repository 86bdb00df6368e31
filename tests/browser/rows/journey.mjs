/** @type {import('../rows.mjs').Row[]} */
export default [
  {
    row: 'A4',
    who: 'en införandeansvarig',
    asks: 'vilka steg har förändringsresan, vad är kritiskt, och vad beror det på?',
    walk: async (reader) => {
      await reader.follow('Planer', '.site-menu');
      await reader.follow('Förändringsresan inför ett nytt vårdinformationssystem');
      await reader.reads(
        ['1. Upptäcka Varför? Syfte och mål.', '2. Utforska Vad? Hur?', '3. Uppleva', '4. Utföra', '5. Använda'],
        '.phases',
      );
      await reader.reads(['Ledarskap/chefskap', 'Medarbetarskap', 'Verksamhetsutveckling', 'Kommunikation'], '.tracks');
      await reader.reads('Planen har 9 effektmål. 3 av dem följs med ett mått.');
      await reader.reads('Den kritiska linjen tar 19 månader och går genom 7 av 9 punkter:');
      await reader.readsRow('Avstämningspunkter', [
        'Arbetssätten är testade av medarbetare',
        '2 mån',
        'De nya arbetssätten är beskrivna Cheferna är rustade att leda förändringen',
        'efter 8 månader',
        'efter 9 månader',
        '1 månad',
        'Nej',
      ]);
      await reader.readsRow('Avstämningspunkter', ['Utbildningsmaterialet är klart', 'efter 9 månader', 'ingen', 'Ja']);
    },
  },
  {
    row: 'A5',
    who: 'en utvecklingschef',
    asks: 'hur skiljer sig de tre handlingsalternativen åt, och vad gör vi i vart och ett?',
    walk: async (reader) => {
      await reader.follow('Planer', '.site-menu');
      await reader.follow('Förändringsresan inför ett nytt vårdinformationssystem');
      await reader.follow('Handlingsalternativ', '.contents');
      await reader.readsRow('Handlingsalternativ', [
        'Liknas vid',
        'Mount Everest, 8 848 meter',
        'Kebnekaise, 2 096 meter',
        'Kinnekulle, 306 meter',
      ]);
      await reader.readsRow('Handlingsalternativ', ['Aktiviteter', '15 av 16', '15 av 16', '13 av 16']);
      await reader.readsRow('Handlingsalternativ', [
        'Samla alla förvaltningar till en gemensam start',
        'Ingår',
        'Ingår inte',
        'Ingår inte',
      ]);
      await reader.reads(['13 av 16 aktiviteter ingår: 12 som alla alternativ har, och 1 till.'], '#alternativ-c');
    },
  },
  {
    row: 'D6',
    who: 'en regiondirektör',
    asks: 'vad blev klart under året, vad gav det och vad föreslås härnäst?',
    walk: async (reader) => {
      await reader.follow('Planer', '.site-menu');
      await reader.follow('Handlingsplan för digital omställning i Region Gävleborg 2024–2027');
      await reader.follow('Årsrapport om den digitala omställningen 2024', '.relation-grid');
      await reader.readsAtOnce(['Läget den']);
      await reader.reads(['38 Aktiviteter i planen', '3 Klara under året'], '.figures');
      await reader.readsRow('Klart under 2024', [
        'Kartlägg chefernas användarresa',
        'IT-förvaltningen',
        '2024-10-15',
        'Användarresan visade att chefer loggar in i många system under en dag.',
      ]);
      await reader.readsRow('Mått', ['Digital kompetens hos chefer, procent', 'inget värde', '64', '85']);
      await reader.readsRow('Föreslås för 2025', ['Genomför en översyn av systemägarrådet', 'IT-förvaltningen']);
      await reader.readsRow('Pausat och struket 2024', ['Översyn av lönesättning kopplat till digital kompetens']);
    },
  },
];
