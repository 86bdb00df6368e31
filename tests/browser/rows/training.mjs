/** @type {import('../rows.mjs').Row[]} */
export default [
  {
    row: 'A8',
    who: 'en utbildningsansvarig',
    asks: 'vad säger utbildningsstrategin om kompetens, trappan, miljöerna och materialet?',
    walk: async (reader) => {
      await reader.follow('Utbildningsstrategin');
      await reader.reads(['Vilja', 'Förmåga', 'Kunskap', 'Färdigheter', 'SS 624070:2017']);
      await reader.reads(['Lärmiljöer', 'Utbildningsdomänen', 'Materialet: ägare och livscykel', 'oklart vem som ansvarar']);
      await reader.follow('Utbildningstrappan, steg 2: förstå förändringen');
      await reader.reads(['Gå först', 'Utbildningstrappan, steg 1', 'Leder till', 'Utbildningstrappan, steg 4']);
      await reader.reads(['Lärmiljö', 'Arbetsplatsen', 'Material ägs av', 'Program Millennium']);
      await reader.follow('Utbildningstrappan, steg 3: lära systemet');
      await reader.reads('Webben och utbildningssal');
    },
  },
  {
    row: 'C2',
    who: 'en erfaren verksamhetsutvecklare',
    asks: 'vilka utbildningar behöver jag, i vilken ordning, och hur lång tid tar de?',
    walk: async (reader) => {
      await reader.follow('Vad behöver jag kunna?');
      await reader.follow('Erfarna verksamhetsutvecklare');
      // 45 min, 2,5 dagar à 8 timmar och 15 hp à 26,7: 0,75 + 20 + 400,5
      await reader.readsAtOnce('421,25');
      await reader.reads(['Spetskompetens', '45 minuter', '20 timmar', '400,5 timmar', 'omfattning saknas, räknas inte']);
      await reader.reads('En dag räknas som 8 timmar och ett högskolepoäng som 26,7 timmar.');
      await reader.follow('Kvalitetsdriven verksamhetsutveckling, 2,5 dagar');
      await reader.reads(['Gå först', 'Nätbaserad utbildning i kvalitetsdriven verksamhetsutveckling']);
    },
  },
  {
    row: 'C2',
    who: 'en HR-direktör som vet sin roll men inte sin målgrupp',
    asks: 'vad är obligatoriskt för mig?',
    walk: async (reader) => {
      await reader.follow('Vad behöver jag kunna?');
      await reader.follow('HR-direktör');
      await reader.reads(['Chefer', 'Obligatorisk', 'Obligatoriska utbildningar om chefens arbetsmiljöansvar']);
      await reader.reads('Hör du också till en annan målgrupp?');
      await reader.follow('Samtliga medarbetare');
      await reader.reads(['Brandskyddsutbildning', 'Släckövning']);
    },
  },
  {
    row: 'C3',
    who: 'en chef',
    asks: 'vilka högskolekurser finns, för vem, hur långa är de och vem betalar?',
    walk: async (reader) => {
      await reader.follow('Utbildningarna');
      await reader.open('Form');
      await reader.follow('Högskolekurs');
      await reader.reads(['Visar 1 av', 'Kvalitetsdriven verksamhetsutveckling 15 hp', '400,5 timmar']);
      await reader.reads(['Chefer', 'Respektive förvaltning, genom kursavgift']);
      await reader.follow('Kvalitetsdriven verksamhetsutveckling 15 hp');
      await reader.readsAtOnce(['15 hp', 'Högskolekurs', 'Betalas av']);
      await reader.reads(['Utvärdering av utbildningen', '1, reaktion', 'Alumninätverkets träffar']);
    },
  },
  {
    row: 'E4',
    who: 'en utbildningsplanerare',
    asks: 'vad är obligatoriskt för vem, och vem saknar utbildning?',
    walk: async (reader) => {
      await reader.follow('Obligatoriska utbildningar');
      await reader.follow('Västra Götalandsregionen');
      await reader.reads('Det som saknas');
      await reader.reads(['Brandskyddsutbildning, tillgänglig', 'Släckövning, tillgänglig']);
      await reader.reads(['Chefer', 'Obligatoriska utbildningar om chefens arbetsmiljöansvar, tillgänglig', 'HR-direktör']);
    },
  },
  {
    row: 'E5',
    who: 'en kompetensutvecklare',
    asks: 'vad finns i basutbudet och lokalt, och vad startar när?',
    walk: async (reader) => {
      await reader.follow('Basutbud och lokalt utbud');
      await reader.readsRow('Planerade starter', ['DigIT VGR', 'december 2025', 'Basutbud']);
      await reader.reads(['Lokalt utbud', 'Digital introduktion för nya medarbetare i NU-sjukvården', 'NU-sjukvården']);
    },
  },
  {
    row: 'E5',
    who: 'en kompetensutvecklare',
    asks: 'startade det som skulle starta?',
    day: '2026-03-01',
    walk: async (reader) => {
      await reader.follow('Basutbud och lokalt utbud');
      await reader.readsRow('Skulle ha startat', ['DigIT VGR', 'december 2025']);
      await reader.follow('DigIT VGR');
      await reader.reads('fast dagen då den skulle starta har gått');
    },
  },
];
