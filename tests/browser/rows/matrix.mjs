/** @type {import('../rows.mjs').Row[]} */
export default [
  {
    row: 'C1',
    who: 'en utbildningssamordnare',
    asks: 'vem behöver kunna hur mycket om vad, och hur många är de?',
    walk: async (reader) => {
      await reader.follow('Doseringsmatrisen');
      await reader.follow('Västra Götalandsregionen');
      await reader.reads(['Linjeorganisation', 'Kunskapsorganisation', 'Stödfunktion', 'Systemtänkande', '18 000']);
      await reader.follow('Kunna leda');
      await reader.reads(['Varför']);
    },
  },
  {
    row: 'C8',
    who: 'en verksamhetschef',
    asks: 'hur mycket arbetstid tar utbildningarna, för vilka och på vilka enheter?',
    walk: async (reader) => {
      await reader.follow('Vad kostar utbildningen i tid?');
      await reader.follow('Västra Götalandsregionen');
      await reader.reads(['Efter målgrupp', 'Efter enhet', 'NU-sjukvården', 'Räknas inte', 'Så har vi räknat']);
    },
  },
];
