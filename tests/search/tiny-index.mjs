// An index of a few documents in the format that assets/search/ reads, made in memory.
import { stemOf } from '../../assets/search/stem.js';
import { fold, wordsOf } from '../../assets/search/words.js';

const namesEach = 4;
const textsEach = 2;
const impacts = { title: 60, alias: 45, text: 10 };
const stop = ['och', 'att', 'för', 'om', 'vem', 'på', 'i'];

/**
 * @typedef {object} Document
 * @property {string} title
 * @property {string} [address]
 * @property {string[]} [aliases]
 * @property {string} [kind]
 * @property {string} [unit]
 * @property {string} [organisation]
 * @property {string} [summary]
 * @property {string} [text]
 * @property {string[]} [parts] stems of parts of compounds in the title
 */

/** @param {string} text @returns {string[]} */
function stemsOf(text) {
  const words = wordsOf(text);
  const chains = new Map();
  for (const { word, chain } of words) chains.set(chain, (chains.get(chain) ?? '') + word);
  return [...new Set([...words.map(({ word }) => word), ...chains.values()])]
    .filter((word) => !stop.includes(word)).map((word) => stemOf(word));
}

/** @param {Map<string, [number[][], number[][]]>} terms @param {string} stem @param {0 | 1} list @param {number[]} posting */
function post(terms, stem, list, posting) {
  if (!terms.has(stem)) terms.set(stem, [[], []]);
  const own = terms.get(stem)[list];
  if (own.at(-1)?.[0] !== posting[0]) own.push(posting);
}

function termsOf(documents) {
  const terms = new Map();
  documents.forEach(({ title, aliases = [], summary = '', text = '', parts = [] }, i) => {
    for (const stem of stemsOf(title)) post(terms, stem, 0, [i, impacts.title]);
    for (const stem of aliases.flatMap(stemsOf)) post(terms, stem, 0, [i, impacts.alias]);
    for (const stem of parts) post(terms, stem, 0, [i, impacts.title * 0.4]);
    for (const stem of stemsOf(`${summary} ${text}`)) post(terms, stem, 1, [i, impacts.text]);
  });
  const key = ([stem]) => `${fold(stem)} ${stem}`;
  return [...terms].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** A number in the digits of generator/search/term_files.hpp. @param {number} number @returns {string} */
function packedNumber(number) {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
  const higher = Math.floor(number / 32);
  const first = higher > 0 ? [...packedNumber(higher)].map((digit) => digits[32 + (digits.indexOf(digit) % 32)]).join('') : '';
  return first + digits[number % 32];
}

/** @param {number[][]} postings document, impact @returns {string} */
function packed(postings) {
  const impacts = [...new Set(postings.map(([, impact]) => impact))].sort((a, b) => b - a);
  return impacts.flatMap((impact) => {
    const own = postings.filter((each) => each[1] === impact).map(([document]) => document);
    return [impact, own.length, ...own.map((document, i) => document - (i > 0 ? own[i - 1] : 0))];
  }).map(packedNumber).join('');
}

const namesOf = ({ title, address = `${title}.html`, aliases = [] }) => [title, address, aliases];

const ratio = namesEach / textsEach;

const indexOf = (all, key) => all.findIndex((each) => each[0] === key);

/** @returns {[string, string][]} key and name of each that there is */
const keysOf = (documents, sort) =>
  [...new Set(documents.map((each) => each[sort]).filter(Boolean))].map((key) => [key, `name of ${key}`]);

/**
 * @param {Document[]} documents
 * @param {object} [more] of the manifest
 * @returns {Map<string, any>} what each address holds
 */
export function tinyIndex(documents, more = {}) {
  /** @type {Map<string, any>} */
  const files = new Map();
  const add = (content) => {
    const digest = String(files.size).padStart(10, '0');
    files.set(`search/${digest}.json`, JSON.parse(JSON.stringify(content)));
    return digest;
  };
  const slices = (each, all) => all.flatMap((_, i) => (i % each === 0 ? [all.slice(i, i + each)] : []));
  const terms = termsOf(documents);
  const letterOf = ([stem]) => (/^[a-z]/.test(fold(stem)) ? fold(stem)[0] : /^[0-9]/.test(stem) ? '0' : '_');
  const letters = [...new Set(terms.map(letterOf))];
  const [kinds, units, organisations] = ['kind', 'unit', 'organisation'].map((sort) => keysOf(documents, sort));
  const runs = (all, sort) => documents.flatMap((each) => [indexOf(all, each[sort]), 1]);
  // Objects by entries, for "__proto__" is a word like others.
  const words = letters.filter((letter) => letter !== '0').map((letter) => {
    const own = terms.filter((term) => letterOf(term) === letter);
    const counts = own.map(([, lists]) => new Set(lists.flat().map(([document]) => document)).size);
    return [letter, add({ words: own.map(([stem]) => stem).join(' '), counts })];
  });
  const posted = letters.map((letter) => {
    const own = terms.filter((term) => letterOf(term) === letter);
    return [fold(own[0][0]), add(Object.fromEntries(own.map(([stem, lists]) => [stem, lists.map(packed)])))];
  });
  const texts = slices(textsEach, documents.map(({ summary = '', text = '' }) => [summary, text])).map(add);
  files.set('search/manifest.json', {
    version: 3, language: 'sv', documents: documents.length,
    facts: add({
      kinds, units, organisations, kind: runs(kinds, 'kind'),
      unit: documents.map(({ unit }) => indexOf(units, unit)), organisation: runs(organisations, 'organisation'),
    }),
    words: Object.fromEntries(words),
    terms: posted.sort(([a], [b]) => (a < b ? -1 : 1)),
    names: slices(namesEach, documents.map(namesOf)).map((names, i) => add({ names, texts: texts.slice(i * ratio, (i + 1) * ratio).join('') })).join(''),
    names_each: namesEach,
    texts_each: textsEach,
    stop, compounds: {}, ...more,
  });
  return files;
}
