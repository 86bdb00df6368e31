// What Lighthouse says of the pages that people come to most: performance, accessibility and best practices of a slow
// phone (its own default), the median of three runs, at least 98 of 100.
// usage: node lighthouse.mjs SITE [NAME…]   (start, unit, path, matrix, register, search; without: all)
import lighthouse from 'lighthouse';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { launch } from '../browser/chromium.mjs';
import { policy, serve } from '../browser/server.mjs';

const least = 98;
const rounds = 3;
const categories = ['performance', 'accessibility', 'best-practices'];
const pages = [
  ['start', 'index.html'],
  ['unit', 'enheter/vgr.html'],
  ['path', 'beslutsvagar/gavleborg-arende-till-systemagarradet.html'],
  ['matrix', 'dosing-matrix.html'],
  ['register', 'dokument/index.html'],
  ['search', 'search.html?q=beslut'],
];

const [site, ...chosen] = process.argv.slice(2);
if (!site) {
  console.error('usage: node lighthouse.mjs SITE [NAME…]');
  process.exit(2);
}

/** @returns {Promise<number>} a port that nobody listens at */
function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => found(port));
    });
  });
}

/** @param {number[]} numbers */
const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

/** @param {string} url @param {number} port @returns {Promise<{scores: number[], missed: string[]}>} */
async function look(url, port) {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: categories });
  if (!result || result.lhr.runtimeError) throw new Error(`${url}: ${result?.lhr.runtimeError?.message}`);
  const { lhr } = result;
  const missed = categories.flatMap((category) => lhr.categories[category].auditRefs)
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 0.9)
    .map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ''}`.trim());
  return { scores: categories.map((category) => Math.round((lhr.categories[category].score ?? 0) * 100)), missed };
}

const port = await freePort();
const browser = await launch([`--remote-debugging-port=${port}`]);
const { origin, close } = await serve(resolve(site), ['/'], policy, true);
let looked = 0;
let faults = 0;
try {
  for (const [name, path] of pages.filter(([name]) => chosen.length === 0 || chosen.includes(name))) {
    ++looked;
    const looks = [];
    for (let round = 0; round < rounds; ++round) looks.push(await look(`${origin}/${path}`, port));
    const scores = categories.map((_, i) => median(looks.map((each) => each.scores[i])));
    console.log(`${name}: ${categories.map((category, i) => `${category} ${scores[i]}`).join(', ')}`);
    if (scores.every((score) => score >= least)) continue;
    ++faults;
    console.error(`${path}: below ${least}: ${[...new Set(looks.flatMap(({ missed }) => missed))].join('; ')}`);
  }
} finally {
  close();
  await browser.close();
}
console.log(`lighthouse: ${looked} pages, ${faults} faults`);
process.exit(faults > 0 ? 1 : 0);
