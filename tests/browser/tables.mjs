// Sorts tables by letters, numbers and dates as Swedish readers expect, and a register of 3,000 rows.
// usage: node tables.mjs SITE
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, report } from '../site/files.mjs';
import { listen } from './checks.mjs';
import { launch, modes, openPage } from './chromium.mjs';
import { serve } from './server.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** A register whose table is replaced. */
const register = 'begrepp/index.html';

/** Each column in the page's order, then as it is sorted and turned; what is empty stands last. */
const columns = {
  Namn: { cells: ['Öga', 'ål', 'Arm', 'Zebra', 'ärm', 'arm 10', 'arm 9'], up: ['Arm', 'arm 9', 'arm 10', 'Zebra', 'ål', 'ärm', 'Öga'] },
  Antal: { cells: ['1 200', '30', '2,5', '', '−3', '4', '100 %'], up: ['−3', '2,5', '4', '30', '100 %', '1 200', ''] },
  Dag: {
    cells: ['2025-11-02', '', '2024-12-31', '2025', '2025-02', '2025-10-14', '1999-01-01'],
    up: ['1999-01-01', '2024-12-31', '2025', '2025-02', '2025-10-14', '2025-11-02', ''],
  },
};

const manyRows = 3000;

/** @type {string[]} */
const faults = [];
const expect = (is, wanted, what) => {
  if (String(is) !== String(wanted)) faults.push(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`);
};

/**
 * The register's page with another table.
 * @param {string} page
 * @param {string[]} headings
 * @param {string[][]} rows
 */
function withTable(page, headings, rows) {
  const cell = (text, index) => (index === 0 ? `<th scope="row"><span class="value">${text}</span></th>` : `<td><span class="value">${text}</span></td>`);
  const head = `<tr>${headings.map((text) => `<th scope="col">${text}</th>`).join('')}</tr>`;
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return page.replace(/<thead[^>]*>.*?<\/tbody>/s, `<thead>${head}</thead><tbody>${body}</tbody>`);
}

/** @param {Page} page @param {number} column */
const seen = async (page, column) =>
  (await page.locator(`tbody tr:not([hidden]) > :nth-child(${column + 1})`).allTextContents()).map((text) => text.trim());

/** @param {Page} page */
async function checkOrders(page, open) {
  const { length } = columns.Namn.cells;
  const rows = [...Array(length).keys()].map((row) => Object.values(columns).map(({ cells }) => cells[row]));
  await open(Object.keys(columns), rows);
  for (const [column, [name, { up }]] of Object.entries(columns).entries()) {
    const button = page.locator('.sort', { hasText: name });
    await button.click();
    expect(await seen(page, column), up, `${name}, sorted`);
    await button.click();
    const down = [...up.filter(Boolean).reverse(), ...up.filter((text) => text === '')];
    expect(await seen(page, column), down, `${name}, turned`);
  }
}

/** @param {Page} page */
async function checkMany(page, open) {
  const rows = [...Array(manyRows).keys()].map((row) => [`Rad ${(row * 7919) % manyRows}`, row % 3 === 0 ? 'Roll' : 'Forum']);
  await open(['Namn', 'Slag'], rows);
  const status = page.locator('.table-count');
  expect(await status.innerText(), `Visar 100 av ${manyRows} rader`, 'of many rows at first');
  await page.locator('.sort', { hasText: 'Namn' }).click();
  expect((await seen(page, 0)).slice(0, 3), ['Rad 0', 'Rad 1', 'Rad 2'], 'many rows, sorted');
  await page.locator('.tool-choice select').selectOption('Roll');
  await page.getByRole('button', { name: 'Visa alla rader' }).click();
  expect(await status.innerText(), `Visar 1000 av ${manyRows} rader`, 'all rows of a kind');
  await page.getByLabel('Sök i tabellen').fill('rad 299');
  expect(await status.innerText(), `Visar 4 av ${manyRows} rader`, 'many rows, searched');
}

async function main() {
  const { words } = commandLine([], 'node tables.mjs SITE');
  const [root] = words;
  const own = readFileSync(join(root, register), 'utf8');
  const server = await serve(root, ['/']);
  const browser = await launch();
  try {
    const page = await openPage(browser, modes.light);
    const heard = listen(page, server.origin);
    const open = async (headings, rows) => {
      await page.unrouteAll();
      await page.route(`**/${register}*`, (route) => route.fulfill({ contentType: 'text/html', body: withTable(own, headings, rows) }));
      await page.goto(`${server.origin}/${register}`);
    };
    await checkOrders(page, open);
    await checkMany(page, open);
    faults.push(...heard);
  } finally {
    await browser.close();
    server.close();
  }
  report(2, faults, 'tables');
}

await main();
