// How long it takes from saving a text to its page reloaded in Chromium, on a preview: the median of twenty edits, and
// the largest resident memory of the preview.
// usage: node preview.mjs WAYMARK PROJECT TEXT ADDRESS [EDITS] -- WORD…
//   TEXT is a Markdown file below the folder PROJECT and ADDRESS its page; the WORDs go to `waymark serve`.
// prints: seconds, and megabytes (10^6 bytes)
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch, modes, openPage } from '../browser/chromium.mjs';
import { startPreview } from '../site/preview-process.mjs';

const divider = process.argv.indexOf('--');
const [program, project, text, address, edits = '20'] = process.argv.slice(2, divider < 0 ? undefined : divider);
if (!address) {
  console.error('usage: node preview.mjs WAYMARK PROJECT TEXT ADDRESS [EDITS] -- WORD…');
  process.exit(2);
}

const now = () => performance.timeOrigin + performance.now();

const patience = 10_000;

/** Runs in each page: tells when it is there to be read, so that nobody need ask, which would take time from it. */
function tellWhenShown() {
  addEventListener('load', () => requestAnimationFrame(() => console.debug(`shown ${performance.timeOrigin + performance.now()}`)));
}

/** @param {import('playwright-core').Page} page @returns {Promise<number>} when it was shown */
async function nextShown(page) {
  const message = await page.waitForEvent('console', { predicate: (each) => each.text().startsWith('shown '), timeout: patience });
  return Number(message.text().split(' ')[1]);
}

async function edit(page, file, original, number) {
  const words = `Mätningens mening nummer ${number}.`;
  await new Promise((done) => setTimeout(done, 800));
  const shown = nextShown(page);
  const start = now();
  writeFileSync(file, `${original}\n${words}\n`);
  const took = (await shown) - start;
  if (!(await page.evaluate((mark) => document.body.textContent.includes(mark), words))) throw new Error(`no "${words}" at ${page.url()}`);
  return took;
}

const file = join(resolve(project), text);
const original = readFileSync(file, 'utf8');
const preview = await startPreview(resolve(program), resolve(project), divider < 0 ? [] : process.argv.slice(divider + 1));
const browser = await launch();
const took = [];
try {
  const page = await openPage(browser, modes.light);
  await page.addInitScript(tellWhenShown);
  await page.goto(`${preview.origin}/${address}`);
  for (let number = 1; number <= Number(edits); ++number) took.push(await edit(page, file, original, number));
} finally {
  writeFileSync(file, original);
  await browser.close();
}
const peak = Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${preview.pid}/status`, 'utf8'))[1]);
await preview.stop();
took.sort((one, other) => one - other);
console.log(`${(took[Math.floor(took.length / 2)] / 1000).toFixed(4)} ${((peak * 1024) / 1e6).toFixed(1)}`);
