// Walks every row of the systems that the portal must make work: from the start page by links alone, as
// its user would, without scripts, to the answer on real content, on the row's day. tests/README.md has
// the table.
// usage: node rows.mjs WAYMARK PROJECT [ROW…]
import { readdirSync } from 'node:fs';
import { siteBuilder, twoWords } from '../site/facts/portal.mjs';
import { report } from '../site/files.mjs';
import { listen } from './checks.mjs';
import { launch, modes, openPage } from './chromium.mjs';
import { Reader } from './reader.mjs';
import { serve } from './server.mjs';

/**
 * @typedef {object} Row
 * @property {string} row of SYSTEMS
 * @property {string} who asks
 * @property {string} asks in plain words
 * @property {string} [day] when it matters; the portal's own day otherwise
 * @property {(reader: Reader) => Promise<void>} walk
 */

/** @returns {Promise<Row[]>} by name */
async function readRows() {
  const folder = new URL('rows/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  const rows = await Promise.all(files.map(async (name) => (await import(new URL(name, folder).href)).default));
  return rows.flat().sort((one, other) => (one.row < other.row ? -1 : 1));
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {Row} row
 * @returns {Promise<string[]>} faults
 */
async function walk(browser, origin, row) {
  const page = await openPage(browser, modes.light, { javaScriptEnabled: false });
  page.setDefaultTimeout(5000);
  const heard = listen(page, origin);
  const reader = new Reader(page, `${origin}/`);
  const faults = [];
  try {
    await reader.begin();
    await row.walk(reader);
  } catch (error) {
    const where = `${new URL(page.url()).pathname} (${['start', ...reader.way].join(' → ')})`;
    faults.push(`${row.row}: ${row.who} asks: ${row.asks}: ${error.message.split('\n')[0]} at ${where}`);
  }
  await page.context().close();
  return [...faults, ...heard.map((text) => `${row.row}: ${text}`)];
}

const [waymark, project, ...only] = twoWords('node rows.mjs WAYMARK PROJECT [ROW…]');
const rows = (await readRows()).filter(({ row }) => only.length === 0 || only.includes(row));
const siteOn = siteBuilder(waymark, project);
const browser = await launch();
const faults = [];
try {
  for (const row of rows) {
    const server = await serve(siteOn(row.day), ['/']);
    faults.push(...(await walk(browser, server.origin, row)));
    server.close();
  }
} finally {
  await browser.close();
}
report(rows.length, faults, 'rows');
