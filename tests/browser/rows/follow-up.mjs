/** @type {import('../rows.mjs').Row[]} */
export default [
  {
    row: 'C7',
    who: 'en utvecklingsledare',
    asks: 'vad följs upp i utbildningsplanen, hur ofta, hur har det gått och vad väntas det ge?',
    walk: async (reader) => {
      await reader.follow('Uppföljningen');
      await reader.follow('Västra Götalandsregionen', 'main');
      await reader.readsRow('Mått', ['Deltagare i utbildning i kvalitetsdriven verksamhetsutveckling', 'Varje år']);
      await reader.reads(['Effekter som planerna ska ge', 'Upplevd nytta i verksamheterna']);
      await reader.follow('Deltagare i utbildning i kvalitetsdriven verksamhetsutveckling');
      await reader.readsAtOnce(['3 420 deltagare', 'Målet är 4 000 deltagare: 580 under målet.', 'Varje år']);
      await reader.readsRow('Värdena', ['2023', '2 975', '+665']);
      await reader.readsPicture('metric-picture', ['Mål: 4 000', '1 840', '2021']);
    },
  },
  {
    row: 'D5',
    who: 'en systemförvaltare',
    asks: 'vilka system hör till den digitala basnivån, vem äger dem, och vad saknar ägare?',
    walk: async (reader) => {
      await reader.follow('Systemen och den digitala basnivån');
      await reader.readsRow('Digital basnivå', ['Digital signering', 'Systemägare för den digitala basnivån (exempel) Exempel', 'Saknas', 'I bruk Exempel']);
      await reader.readsRow('Det som saknas', ['Digital post', 'Systemägare Informationsägare Livscykel']);
      await reader.readsRow('Andra system', ['Min vård Gävleborg', 'Systemägare för Min vård Gävleborg (exempel) Exempel']);
      await reader.follow('Min vård Gävleborg');
      await reader.reads(['Systemägare', 'Informationsägare', 'I bruk']);
    },
  },
  {
    row: 'C4',
    who: 'en ny medarbetare',
    asks: 'vad betyder ordet kund här, var kommer definitionen ifrån, och var används ordet?',
    walk: async (reader) => {
      await reader.follow('Begreppen från A till Ö');
      await reader.follow('K');
      await reader.follow('Kund');
      await reader.readsAtOnce(['Begrepp']);
      await reader.reads(['Används på', 'Begrepp och terminologi']);
      await reader.follow('Utbildningsplan Kvalitetsdriven verksamhetsutveckling');
    },
  },
];
