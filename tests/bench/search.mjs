// What the first query costs on a large site, and how soon the first result comes with what has been fetched before.
// usage: node search.mjs SITE
// prints: kilobytes (10^3 bytes) over the wire of the dearest first query, everything that it fetches included, the engine's
// modules too, each file compressed by gzip as a server does; and the milliseconds of the slowest query when its files are there (median of rounds)
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openSearch } from '../../assets/search/engine.js';
import { listFiles } from '../site/files.mjs';

const [site] = process.argv.slice(2);
if (!site) {
  console.error('usage: node search.mjs SITE');
  process.exit(2);
}

const rounds = 5;
const sampled = 6;
const level = 6;

/** Swaps two letters in the middle. @param {string} word */
const slipOf = (word) => {
  const at = word.length >> 1;
  return word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
};

/** @param {string} text */
const longest = (text) => text.split(/[^\p{L}]+/u).reduce((best, word) => (word.length > best.length ? word : best), '');

/** The page has the field's own two modules; the engine and what it imports come with the first query. */
const engineBytes = listFiles(join(site, 'assets/search')).files
  .filter((path) => path.endsWith('.js') && !/^(?:box|open)\./.test(path))
  .reduce((sum, path) => sum + gzipSync(readFileSync(join(site, 'assets/search', path)), { level }).length, 0);

class Wire {
  bytes = engineBytes;
  fetchJson = async (/** @type {string} */ url) => {
    const body = readFileSync(join(site, url));
    this.bytes += gzipSync(body, { level }).length;
    return JSON.parse(body.toString());
  };
}

const open = (/** @type {Wire} */ wire) => openSearch({ root: '', manifest: 'search/manifest.json', fetchJson: wire.fetchJson });

/** Pages all over the site, by their files' names. @returns {string[]} titles */
function titles() {
  const pages = listFiles(site).files.filter((path) => /^[a-z-]+\/[a-z0-9-]+\.html$/.test(path)).sort();
  const step = Math.floor(pages.length / sampled);
  return Array.from({ length: sampled }, (_, i) => {
    const [, title] = /<h1[^>]*>([^<]*)/.exec(readFileSync(join(site, pages[i * step + (step >> 1)]), 'utf8')) ?? [];
    return title ?? '';
  }).filter(Boolean);
}

/** A title, one word of it, a slip in it, two words of it turned, a word half written. @param {string} title */
function queriesOf(title) {
  const word = longest(title);
  return [title, word, slipOf(word), title.split(' ').reverse().slice(0, 2).join(' '), word.slice(0, Math.ceil(word.length * 0.6))];
}

/** @param {number[]} numbers */
const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

/** @param {string} query */
async function measure(query) {
  const wire = new Wire();
  const search = await open(wire);
  await search.suggest(query);
  const typed = wire.bytes;
  const { total } = await search.find(query);
  const times = { suggest: [], find: [] };
  for (let round = 0; round < rounds; ++round) {
    for (const name of /** @type {const} */ (['suggest', 'find'])) {
      const start = performance.now();
      await search[name](query);
      times[name].push(performance.now() - start);
    }
  }
  return { query, total, typed, bytes: wire.bytes, suggest: median(times.suggest), find: median(times.find) };
}

const all = [];
for (const query of titles().flatMap(queriesOf)) all.push(await measure(query));
if (process.argv.includes('--each')) {
  for (const { query, total, typed, bytes, suggest, find } of all) {
    console.log(`${(typed / 1000).toFixed(1)} kB typed, ${(bytes / 1000).toFixed(1)} kB, ${suggest.toFixed(1)} and ${find.toFixed(1)} ms, ${total}: ${query}`);
  }
}
const most = (/** @type {(each: any) => number} */ of) => all.reduce((sum, each) => Math.max(sum, of(each)), 0);
console.log(`${(most(({ bytes }) => bytes) / 1000).toFixed(1)} ${most(({ suggest, find }) => Math.max(suggest, find)).toFixed(1)}`);
