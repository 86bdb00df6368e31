// The queries that the search must answer: reads them, and checks that the list itself is honest.
// usage: node queries.mjs SITE
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseHtml } from 'parse5';
import { parse as parseYaml } from 'yaml';

const listFile = fileURLToPath(new URL('queries.yaml', import.meta.url));
const settingsFile = fileURLToPath(new URL('../../site.yaml', import.meta.url));

const categories = [
  'inflection', 'compound-part', 'compound-split', 'typo', 'diacritics', 'abbreviation', 'phrase', 'role',
];
const fewest = { queries: 150, perCategory: 15 };
const mostPages = 3;
// What a page calls the list of other names.
const otherNames = 'Kallas också';
const leastBodyShare = 1 / 3;
// Words with which people begin a question; that a title has one of them says nothing of its subject.
const smallWords = new Set(
  ('alla allt att av bara bli den det där eller en ett får för från ha har hos hur i innan inte ja jag kan med men ' +
    'mer måste något när och om på ska som till under vad var vem vi vid vilka vilken är ändå över än')
    .split(' ').map(fold),
);

/**
 * @typedef {object} Query
 * @property {string} query
 * @property {string} category
 * @property {boolean} body found by the text of the expected pages alone: no word stands in a title or another name
 * @property {string[]} pages addresses from the root of the site, such as `enheter/skr.html`
 */

/**
 * @param {string} site folder of a built site
 * @returns {Query[]}
 */
export function loadQueries(site) {
  const { queries, faults } = readQueries(site);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return queries;
}

/** @returns {{queries: Query[], faults: string[]}} */
function readQueries(site) {
  const folders = parseYaml(readFileSync(settingsFile, 'utf8')).kinds;
  const queries = parseYaml(readFileSync(listFile, 'utf8')).map(({ body = false, pages = [], ...rest }) => ({
    ...rest, body, references: pages, pages: pages.map((reference) => addressOf(reference, folders)),
  }));
  const faults = [...queries.flatMap((query) => queryFaults(query, site)), ...listFaults(queries)];
  return { queries: queries.map(({ references, meant, ...query }) => query), faults };
}

/** The address of `kind:id` or `view:name`, or undefined where there is no such kind. */
function addressOf(reference, folders) {
  const [kind, id] = String(reference).split(':');
  if (kind === 'view') return `${id}.html`;
  if (kind === 'page' && id === 'start') return 'index.html';
  return folders[kind] && `${folders[kind]}/${id}.html`;
}

function queryFaults({ query, meant, category, body, references, pages }, site) {
  const told = (fault) => `queries.yaml: "${query}": ${fault}`;
  const missing = references.filter((_, i) => pages[i] === undefined || !existsSync(join(site, pages[i])));
  const faults = missing.map((reference) => told(`${reference} is no page of the site; write kind:id as in the content`));
  if (!categories.includes(category)) {
    faults.push(told(`"${category}" is no category; choose among ${categories.join(', ')}`));
  }
  if (pages.length < 1 || pages.length > mostPages) faults.push(told(`${pages.length} pages; give 1 to ${mostPages}`));
  if (category === 'typo' && meant === undefined) faults.push(told('write as `meant` what it should be'));
  if (body && missing.length === 0) faults.push(...bodyFaults(meant ?? query, pages, site).map(told));
  return faults;
}

function bodyFaults(query, pages, site) {
  return pages.flatMap((page) => {
    const names = namesOf(join(site, page)).flatMap(wordsOf);
    const shared = wordsOf(query).filter((word) => names.some((name) => isKin(word, name)));
    return shared.map((word) => `"${word}" stands in a name of ${page}; take away "body: true" or the word`);
  });
}

function listFaults(queries) {
  const faults = [];
  const bodies = queries.filter(({ body }) => body).length;
  const counts = [
    ['queries', queries.length, fewest.queries],
    ['queries with "body: true"', bodies, Math.ceil(queries.length * leastBodyShare)],
    ...countBy(queries).map(([category, count]) => [`queries of ${category}`, count, fewest.perCategory]),
  ];
  for (const [what, count, least] of counts) {
    if (count < least) faults.push(`${count} ${what}, where there must be at least ${least}`);
  }
  const seen = queries.map(({ query }) => query.toLowerCase());
  faults.push(...seen.filter((query, i) => seen.indexOf(query) < i).map((query) => `"${query}" stands twice`));
  return faults.map((fault) => `queries.yaml: ${fault}`);
}

const countBy = (queries) =>
  categories.map((name) => [name, queries.filter(({ category }) => category === name).length]);

/** Small letters without the marks above them. */
function fold(text) {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

const wordsOf = (text) => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !smallWords.has(word));

// A part of a compound counts as well as its beginning, in both directions.
function isKin(word, name) {
  const start = word.slice(0, 5);
  if (start.length < 4) return name.startsWith(start);
  return name.includes(start) || (name.length >= 4 && word.includes(name.slice(0, 5)));
}

/** The heading of a page and what else the thing is called. */
function namesOf(file) {
  const names = [];
  let listed = '';
  for (const element of allElements(parseHtml(readFileSync(file, 'utf8')))) {
    if (element.tagName === 'dt') listed = textOf(element);
    if (element.tagName === 'h1' || (element.tagName === 'dd' && listed === otherNames)) names.push(textOf(element));
  }
  return names;
}

function* allElements(node) {
  if (node.tagName) yield node;
  for (const child of node.childNodes ?? []) yield* allElements(child);
}

const textOf = (node) =>
  (node.value ?? (node.childNodes ?? []).map(textOf).join(' ')).replace(/\s+/g, ' ').trim();

function main(site) {
  if (site === undefined) {
    console.error('usage: node queries.mjs SITE');
    process.exit(2);
  }
  const { queries, faults } = readQueries(site);
  for (const fault of faults) console.log(fault);
  for (const [category, count] of countBy(queries)) console.log(`${category}: ${count}`);
  const bodies = queries.filter(({ body }) => body).length;
  console.log(`queries: ${queries.length}, ${bodies} of them by body text alone; ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2]);
