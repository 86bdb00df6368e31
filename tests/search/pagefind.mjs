// Pagefind (pagefind.app) on a built site, as its own documentation says to use it: the search that others would take.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { launch } from '../browser/chromium.mjs';
import { policy, serve } from '../browser/server.mjs';

const first = 5;
const policyForWasm = policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

/**
 * @template T
 * @param {string} site
 * @param {(ask: (text: string) => Promise<string[]>) => Promise<T>} work is given what finds addresses from the site's root
 * @returns {Promise<T>}
 */
export async function askPagefind(site, work) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-pagefind-'));
  try {
    await writeIndex(site, join(folder, 'pagefind'));
    return await inBrowser(folder, work);
  } finally {
    rmSync(folder, { recursive: true });
    await close();
  }
}

/** @param {string} site @param {string} outputPath */
async function writeIndex(site, outputPath) {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  const faults = [...(await index.addDirectory({ path: site })).errors, ...(await index.writeFiles({ outputPath })).errors];
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** Runs in the browser. @param {[string, number]} asked @returns {Promise<string[]>} */
async function find([text, count]) {
  globalThis.pagefind ??= await import('/pagefind/pagefind.js');
  const { results } = await globalThis.pagefind.search(text);
  const pages = await Promise.all(results.slice(0, count).map((result) => result.data()));
  return pages.map(({ raw_url, url }) => (raw_url ?? url).replace(/^\//, ''));
}

/**
 * @template T
 * @param {string} folder
 * @param {(ask: (text: string) => Promise<string[]>) => Promise<T>} work
 */
async function inBrowser(folder, work) {
  const server = await serve(folder, ['/'], policyForWasm);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/pagefind/pagefind-entry.json`);
    return await work((text) => page.evaluate(find, [text, first]));
  } finally {
    await browser.close();
    server.close();
  }
}
