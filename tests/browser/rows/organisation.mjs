/** @type {import('../rows.mjs').Row[]} */
export default [
  {
    row: 'D4',
    who: 'en handläggare',
    asks: 'vilka forum finns på strategisk nivå, och vad får de besluta?',
    walk: async (reader) => {
      await reader.follow('Forumen efter nivå');
      await reader.follow('Region Gävleborg');
      await reader.reads(['Strategisk', 'Taktisk', 'Operativ']);
    },
  },
];
