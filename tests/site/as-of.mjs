// The days that matter: what has been held, what is in force and how the organisation is built on each.
// usage: node as-of.mjs WAYMARK PROJECT
import { join } from 'node:path';
import { lookUp } from './facts/lookup.mjs';
import { readSettings, siteBuilder, twoWords } from './facts/portal.mjs';
import { report } from './files.mjs';

// A longer text than one value is a whole row: the values of its cells, one after the other.

/** @typedef {import('./facts/lookup.mjs').Fact} Fact */

const organising = 'Hälso- och sjukvårdens organisering av verksamhetsutveckling med stöd av digitalisering';
const predecessor = 'Koncernkontorets organisering av verksamhetsutveckling med stöd av digitalisering';
const changeManagement = 'Planering förändringsledning vid införande av nytt vårdinformationssystem';
const network = 'Nätverk införandeansvariga, hälso- och sjukvårdens digitalisering';
const insideDecider = 'Beslutsfattare för samordningsgruppen, med i arbetsgruppen';
const outsideDecider = 'Beslutsfattare för samordningsgruppen, utanför arbetsgruppen';
const leader = 'Projektledare för uppdraget om organisering';
const direction = 'Inriktning regiongemensamt kompetensutvecklingsutbud';
const interim = 'Interim organisation för verksamhetsutveckling med stöd av digitalisering';
const next = 'Verksamhetsutveckling med stöd av digitalisering';
const notYet = 'Gäller inte än';

/** A1: the day after the network's meeting of 1 October 2025. @type {Fact[]} */
const theMeeting = [
  {
    fact: 'it has been held',
    at: 'meeting:natverksmote-2025-10-01',
    says: [`När onsdag 1 oktober 2025 (vecka 40), kl. 15:30–16:30 Forum ${network} Läge Hållet`],
  },
  {
    fact: 'its agenda, with who presents what',
    at: 'meeting:natverksmote-2025-10-01#chapter_agenda',
    says: [
      '15:30 15:33 Inledning Mötesledare för IA-nätverket',
      '15:33 15:55 Uppdrag Förändringsledning Medföredragande för uppdraget om förändringsledning '
        + 'Strateg, stöd och utveckling av vårdens processer',
      '15:55 16:20 Utbildningsstrategi framtagen i paus av Program Millennium/Oracle '
        + 'Föredragande för utbildningsstrategin',
      '16:20 Övrigt: Styrgrupp SDK',
      '16:25 16:30 Sammanfattning, planering Mötesledare för IA-nätverket',
    ],
  },
  {
    fact: 'what it followed up',
    at: 'meeting:natverksmote-2025-10-01',
    says: ['Följer upp TIK, uppföljning av handlingsplanen. Nuläge och status i koncernstab digitalisering. '
      + 'Laget runt om det lokala arbetet, 5 minuter var.'],
  },
  {
    fact: 'the next meetings, and the week without one',
    at: 'meeting:natverksmote-2025-10-01#chapter_around',
    says: [
      '2025-09-19 IA-nätverket den 19 september 2025',
      '2025-10-15 IA-nätverket den 15 oktober 2025',
      '2025-10-29 IA-nätverket den 29 oktober 2025: mötesfri vecka 44 Mötesfritt',
      '2025-11-12 IA-nätverket den 12 november 2025',
      '2025-11-14 Extra nätverksmöte den 14 november 2025',
    ],
  },
  {
    fact: 'the register tells meetings held, planned and left out',
    at: 'register:meeting',
    says: [
      `Kommande möten Datum Möte Forum Läge Plats 2025-10-15 IA-nätverket den 15 oktober 2025: Nationella `
        + `läkemedelslistan och förändringsledning ${network} Planerat 2025-10-29`,
      `Tidigare möten Datum Tid Möte Forum Läge 2025-10-01 15:30–16:30 IA-nätverket den 1 oktober 2025: `
        + `förändringsledning och utbildningsstrategi ${network} Hållet 2025-09-19`,
    ],
  },
];

const group = [
  insideDecider, 'Tillförordnad programchef', 'Sjukhusdirektör, NU-sjukvården',
  'Sjukhusdirektör, Sahlgrenska Universitetssjukhuset', 'Utvecklingschef, koncernstab digitalisering',
  'Direktör, Regionhälsan', 'Avdelningschef, avtal, produktionsstyrning och ekonomi',
  'Strateg, stöd och utveckling av vårdens processer',
].join(' ');

const charterPart = (fact, part, ...says) => ({ fact, at: `assignment:organisering-verksamhetsutveckling#${part}`, says });

/** B1: a month before the assignment is to be delivered. @type {Fact[]} */
const theCharter = [
  {
    fact: 'the register of assignments, the newer before what it replaces',
    at: 'register:assignment',
    says: [
      `${organising} 2025-08-12 RS 2024-05699 ${leader} 2025-12-01 Pågår`,
      `${predecessor} 2025-06-18`,
      `${changeManagement} 2025-06-16 RS 2024-05699 Strateg, stöd och utveckling av vårdens processer Pågår`,
    ],
  },
  {
    fact: 'who commissions, who is assigned, by when',
    at: 'assignment:organisering-verksamhetsutveckling',
    says: [
      'Diarienummer RS 2024-05699 Uppdragshandling daterad 2025-08-12 Läge Pågår '
        + `Uppdragsgivare ${insideDecider} ${outsideDecider} Uppdragstagare ${leader} Slutleverans senast 2025-12-01`,
    ],
    lacks: [notYet, 'Gäller inte längre'],
  },
  charterPart('the purpose', 'chapter_purpose', 'göra beslutsvägarna klara', 'nytt vårdinformationssystem'),
  charterPart('the first point of its scope', 'punkt-1', 'en arbets- och beslutsprocess'),
  charterPart('the second point of its scope', 'punkt-2', 'Koncernkontoret ingår'),
  charterPart('the third point of its scope', 'punkt-3', 'bör spegla och möta motsvarande organisation'),
  charterPart('the conditions', 'chapter_conditions', 'KPMG:s externa granskning', 'Koncernledning hälso- och sjukvård',
    'utredningar'),
  charterPart('the group', 'chapter_organisation_of_work', `Leds av ${leader} Arbetsgrupp ${group}`,
    'Sker inom Samordningsgrupp vårdinformationsmiljö', 'Referensgruppen för framtida organisering'),
  charterPart('the boundaries', 'chapter_related', `${changeManagement} De två uppdragen löper parallellt`),
  charterPart('the timeline', 'chapter_timeline', 'juni 2025 augusti 2025', 'september 2025 oktober 2025',
    'november 2025 november 2025', 'januari 2026 juni 2026 Genomförs i en interim organisation'),
  charterPart('the form of decision', 'chapter_closing', 'Samordningsgrupp vårdinformationsmiljö',
    `Beslutas av ${insideDecider} ${outsideDecider}`),
  charterPart('priority, money and communication', 'chapter_terms', 'Högt prioriterat', 'ordinarie verksamheten',
    'Samordningsgrupp vårdinformationsmiljö'),
  charterPart('who gets it for action and who for information', 'chapter_distribution',
    `För genomförande ${leader} ${group}`, `För kännedom ${outsideDecider}`,
    'Post för utskick till koncernledning hälso- och sjukvård', 'Post för utskick till RS MBL'),
  { fact: 'what it replaces', at: 'assignment:organisering-verksamhetsutveckling', says: [`Ersätter ${predecessor}`] },
];

const theDirection = 'document:inriktning-kompetensutvecklingsutbud';

/** E1 before: the direction of 25 November 2025 is known, but it is not current. @type {Fact[]} */
const notInForce = [
  { fact: 'it says that it is not in force yet', at: theDirection, says: ['Kommande Från 2025-11-25 till och med 2030-12-31.'] },
  { fact: 'it stands among what is coming', at: 'view:ended-and-coming', says: [`${direction} Styrdokument 2025-11-25 2030-12-31`] },
  { fact: 'the register has it among what is coming', at: 'register:document', says: [`${direction} Kommande Rutin`] },
];

/** E1: the day after. @type {Fact[]} */
const inForce = [
  {
    fact: 'its control block',
    at: theDirection,
    says: [
      'Gäller Från 2025-11-25 till och med 2030-12-31.',
      'Gäller för Västra Götalandsregionen Gäller från 2025-11-25 Gäller till 2030-12-31',
      'Typ Rutin Dokument-id RS8630-1138324516-117 Version 7.0',
      'Innehållsansvar Utvecklingsledare, innehållsansvarig för inriktningen',
      'Granskat av Avdelningschef, granskar inriktningen',
      'Godkänt av HR-direktör',
    ],
    lacks: ['Kommande'],
  },
  { fact: 'it stands in the register', at: 'register:document', says: [`${direction} Gäller Rutin`] },
  { fact: 'it is not coming any more', at: 'view:ended-and-coming', says: [], lacks: [direction] },
];

const theInterim = 'unit:interim-verksamhetsutveckling';
const office = 'unit:koncernkontoret';

/** B7 before: today's organisation. @type {Fact[]} */
const organisationToday = [
  {
    fact: 'the tree without interim units',
    at: 'view:organisation',
    says: ['som de är den 14 oktober 2025', 'Koncernstab digitalisering'],
    lacks: [interim, 'Prioritering i den interima organisationen', 'Stöd till införande', next],
  },
  { fact: 'the office without an interim unit', at: office, says: ['Enheter närmast under'], lacks: [interim] },
  { fact: 'the interim unit says that it is coming', at: theInterim, says: [`${notYet}. Börjar gälla 2026-01-01`] },
];

/** B7: the interim organisation, and the one that follows it. @type {Fact[]} */
const organisationInterim = [
  {
    fact: 'the tree with the interim units in their place',
    at: 'view:organisation',
    says: [
      'som de är den 1 mars 2026',
      `${interim} Program Exempel 3 enheter under Prioritering i den interima organisationen Avdelning Exempel `
        + 'Stöd till införande Avdelning Exempel Utveckling i den interima organisationen Avdelning Exempel',
    ],
    lacks: [next],
  },
  { fact: 'the office with the interim unit', at: office, says: [interim] },
  {
    fact: 'the interim unit as current',
    at: theInterim,
    says: ['Gäller 2026-01-01 – 2026-06-30', 'Hör till Koncernkontoret'],
    lacks: [notYet, 'Gäller inte längre'],
  },
  {
    fact: 'the next organisation, to which a unit has moved',
    at: 'view:organisation-2026-07-01',
    says: ['som de är den 1 juli 2026', `${next} Avdelning Exempel 1 enhet under Stöd till införande`],
    lacks: [interim, 'Prioritering i den interima organisationen'],
  },
];

const rows = {
  A1: { '2025-10-02': theMeeting },
  B1: { '2025-11-01': theCharter },
  E1: { '2025-10-14': notInForce, '2025-11-26': inForce },
  B7: { '2025-10-14': organisationToday, '2026-03-01': organisationInterim },
};

/** Each row's facts, with the day written into them. */
function factsByRow() {
  const dated = (days) =>
    Object.entries(days).flatMap(([day, facts]) => facts.map((fact) => ({ ...fact, as_of: day })));
  return Object.fromEntries(Object.entries(rows).map(([row, days]) => [row, dated(days)]));
}

function main(waymark, project) {
  const settings = readSettings(join(project, 'site.yaml'));
  const { pages, faults } = lookUp(factsByRow(), settings, siteBuilder(waymark, project));
  report(pages.size, faults);
}

main(...twoWords('node as-of.mjs WAYMARK PROJECT'));
