// How many of the expected pages come among the first five, for each query of queries.yaml.
// usage: node recall.mjs SITE [--pagefind]
//   --pagefind  asks Pagefind too, about the same pages, and fails where it finds as much
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSearch } from '../../assets/search/engine.js';
import { askPagefind } from './pagefind.mjs';
import { loadQueries } from './queries.mjs';

const first = 5;
const least = { all: 0.95, category: 0.9 };

/** @typedef {import('./queries.mjs').Query & {found: string[], recall: number}} Answer */

/** @param {string} site @returns {Promise<(text: string) => Promise<string[]>>} addresses that the site's own search finds */
async function askOurs(site) {
  const fetchJson = async (url) => JSON.parse(readFileSync(join(site, url), 'utf8'));
  const search = await openSearch({ root: '', manifest: 'search/manifest.json', fetchJson });
  return async (text) => (await search.find(text, { limit: first })).hits.map(({ address }) => address);
}

/**
 * @param {import('./queries.mjs').Query[]} queries
 * @param {(text: string) => Promise<string[]>} ask
 * @returns {Promise<Answer[]>}
 */
async function answers(queries, ask) {
  const all = [];
  for (const query of queries) {
    const found = await ask(query.query);
    all.push({ ...query, found, recall: query.pages.filter((page) => found.includes(page)).length / query.pages.length });
  }
  return all;
}

/** @param {Answer[]} all */
const mean = (all) => all.reduce((sum, { recall }) => sum + recall, 0) / all.length;

/** @param {Answer[]} all @returns {[string, number][]} */
const byCategory = (all) =>
  [...new Set(all.map(({ category }) => category))].map((name) => [name, mean(all.filter(({ category }) => category === name))]);

/** @param {string} name @param {Answer[]} all */
function print(name, all) {
  const rows = [['all', mean(all)], ...byCategory(all), ['by body text alone', mean(all.filter(({ body }) => body))]];
  console.log(`${name}: recall@${first} of ${all.length} queries`);
  for (const [what, recall] of rows) console.log(`  ${what}: ${recall.toFixed(3)}`);
}

async function main([site, ...options]) {
  if (site === undefined) {
    console.error('usage: node recall.mjs SITE [--pagefind]');
    process.exit(2);
  }
  const queries = loadQueries(site);
  const ours = await answers(queries, await askOurs(site));
  for (const { query, category, pages, found, recall } of ours.filter(({ recall }) => recall < 1)) {
    const missed = pages.filter((page) => !found.includes(page));
    console.log(`"${query}" (${category}): ${recall.toFixed(2)}, without ${missed.join(' ')}; instead ${found.join(' ') || 'nothing'}`);
  }
  print('search', ours);
  const faults = byCategory(ours).filter(([, recall]) => recall < least.category).map(([name]) => `${name} under ${least.category}`);
  if (mean(ours) < least.all) faults.push(`all under ${least.all}`);
  if (options.includes('--pagefind')) {
    const theirs = await askPagefind(site, (ask) => answers(queries, ask));
    print('Pagefind', theirs);
    if (mean(theirs) >= mean(ours)) faults.push('not ahead of Pagefind');
  }
  for (const fault of faults) console.log(`fault: ${fault}`);
  console.log(`recall: ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}

await main(process.argv.slice(2));
