// What a visit costs on the wire.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fileOf } from './server.mjs';

export const firstVisitLimit = 60_000;
export const furtherPageLimit = 20_000;

/**
 * What a page loads, itself included, as paths below the site.
 * @param {import('playwright-core').Page} page
 * @param {string} address of the page
 * @param {string} site address of the site, without a slash at the end
 * @returns {Promise<Set<string>>}
 */
export async function loaded(page, address, site) {
  const paths = new Set();
  const note = (request) => {
    if (request.url().startsWith(site)) paths.add(decodeURIComponent(new URL(request.url()).href.slice(site.length)));
  };
  page.on('request', note);
  await page.goto(address, { waitUntil: 'load' });
  page.off('request', note);
  return paths;
}

/**
 * @param {string} root folder of the site
 * @param {Iterable<string>} paths
 * @returns {number} bytes when compressed with gzip, or as they are where that is less
 */
export function weigh(root, paths) {
  let sum = 0;
  for (const path of paths) {
    const file = fileOf(root, path.replace(/[?#].*$/s, ''));
    if (!file) continue;
    const bytes = readFileSync(file);
    sum += Math.min(bytes.length, gzipSync(bytes).length);
  }
  return sum;
}
