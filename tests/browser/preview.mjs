// An editor's hour with the preview: a text is saved and the page follows with its scroll kept, a mistake is shown over
// it with its place and goes when it is mended, files come, move and go, all is as it would be built, and Ctrl-C ends it
// all.
// usage: node preview.mjs WAYMARK PROJECT
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listFiles, report } from '../site/files.mjs';
import { copyOf, startPreview } from '../site/preview-process.mjs';
import { axe, listen } from './checks.mjs';
import { launch, modes, openPage } from './chromium.mjs';
import { until } from './until.mjs';

const [program, project] = process.argv.slice(2);
if (!project) {
  console.error('usage: node preview.mjs WAYMARK PROJECT');
  process.exit(2);
}

const copy = copyOf(resolve(project));
const file = join(copy.folder, 'content/pages/skriva-innehall.md');
const original = readFileSync(file, 'utf8');
const faults = [];
const heard = [];  // faults of each tab
let origin = '';
const must = (holds, fault) => holds || faults.push(fault);
const has = (page, text) => until(page, (words) => document.body?.textContent.includes(words), text);

/** As editors do who write beside the file, and then put it in its place. */
function writeByRename(path, text) {
  writeFileSync(`${path}.tmp~`, text);
  renameSync(`${path}.tmp~`, path);
}

/** Goes there in another tab: the one that is there may be reloaded at that moment, which would take it back. */
async function visit(page, address) {
  const tab = await page.context().newPage();
  tab.setDefaultTimeout(10000);
  heard.push(listen(tab, origin));
  await tab.goto(address);
  return tab;
}

async function edits(page) {
  await page.evaluate(() => scrollTo(0, 400));
  writeFileSync(file, `${original}\nEn första ändring.\n`);
  await has(page, 'En första ändring.');
  must((await page.evaluate(() => scrollY)) === 400, `the scroll is at ${await page.evaluate(() => scrollY)} after a change, not 400`);
  writeByRename(file, `${original}\nEn andra ändring.\n`);
  await has(page, 'En andra ändring.');
}

async function mistakes(page) {
  writeFileSync(file, original.replace('---\n', '---\ntitel: x\n'));
  const dialog = page.getByRole('alertdialog');
  await dialog.waitFor();
  const text = await dialog.textContent();
  for (const words of ['content/pages/skriva-innehall.md:2:1: error: ', '2 | titel: x\n', ' ^^^^^', 'did you mean `title`?']) {
    must(text.includes(words), `the mistake does not tell ${JSON.stringify(words)}: ${JSON.stringify(text)}`);
  }
  must((await page.locator('main').textContent()).includes('En andra ändring.'), 'the last good page is not there below the mistake');
  const other = await openPage(page.context().browser(), modes.light, { bypassCSP: true });
  await other.goto(page.url());
  await other.getByRole('alertdialog').waitFor();
  faults.push(...(await axe(other)));
  await other.context().close();
  await page.keyboard.press('Escape');
  must((await dialog.count()) === 0, 'Escape does not close the mistake');
  writeFileSync(file, original.replace('---\n', '---\ntitel: y\n'));
  await dialog.waitFor();
  writeFileSync(file, `${original}\nEn tredje ändring.\n`);
  await has(page, 'En tredje ändring.');
  must((await dialog.count()) === 0, 'the mistake is still shown after it was mended');
}

async function folders(page) {
  const folder = join(copy.folder, 'content/pages/nytt/djupt');
  mkdirSync(folder, { recursive: true });
  await new Promise((done) => setTimeout(done, 100));
  const added = join(folder, 'en-ny-sida.md');
  writeFileSync(added, '---\ntitle: En ny sida\n---\nHej.\n');
  const path = readFileSync(join(copy.folder, 'site.yaml'), 'utf8').match(/^ {2}page: (\S+)/m)?.[1] ?? 'pages';
  await until(page, async (url) => (await fetch(url)).status === 200, `${origin}/${path}/en-ny-sida.html`);
  const tab = await visit(page, `${origin}/${path}/en-ny-sida.html`);
  writeFileSync(added, '---\ntitle: En ny sida\n---\nHej igen.\n');
  await has(tab, 'Hej igen.');
  rmSync(join(copy.folder, 'content/pages/nytt'), { recursive: true });
  await until(tab, () => !document.body?.textContent.includes('Hej igen.'));
  must((await tab.locator('h1').textContent()) === 'Sidan finns inte', 'a page that has gone does not lead to the page of missing ones');
  return tab;
}

async function looks(before) {
  const page = await visit(before, `${origin}/`);
  const sheet = join(copy.folder, 'assets/waymark.css');
  writeFileSync(sheet, `${readFileSync(sheet, 'utf8')}\nbody { outline: 3px solid rgb(1, 2, 3); }\n`);
  await until(page, () => getComputedStyle(document.body).outlineColor === 'rgb(1, 2, 3)');
  const template = join(copy.folder, 'templates/foot.html');
  writeFileSync(template, `<p>Mallens rad</p>${readFileSync(template, 'utf8')}`);
  await has(page, 'Mallens rad');
  const site = join(copy.folder, 'site.yaml');
  writeByRename(site, readFileSync(site, 'utf8').replace(/^title: .*$/m, 'title: En annan portal'));
  await has(page, 'En annan portal');
}

/** What it answers for every file of a site built from the same texts, but for its own two lines on a page. */
async function asBuilt() {
  const site = join(copy.folder, 'site');
  execFileSync(resolve(program), ['build', '--out', site], { cwd: copy.folder, stdio: 'ignore' });
  const own = /<link rel="stylesheet" href="[^"]*_waymark[^\n]*\n<script src="[^"]*_waymark[^\n]*\n/;
  const { files } = listFiles(site);
  for (const path of files.filter((each) => each !== 'waymark-manifest.sha256')) {
    const bytes = Buffer.from(await (await fetch(`${origin}/${encodeURI(path)}`)).arrayBuffer());
    const shown = path.endsWith('.html') ? Buffer.from(bytes.toString().replace(own, '')) : bytes;
    must(shown.equals(readFileSync(join(site, path))), `${path} is not as it is built`);
  }
  must(files.length > 1000, `only ${files.length} files are built`);
}

const browser = await launch();
try {
  const preview = await startPreview(resolve(program), copy.folder);
  const second = await startPreview(resolve(program), copy.folder);
  must(second.origin !== preview.origin, 'two previews share a port');
  must((await second.stop('SIGTERM')).code === 0, 'SIGTERM does not end it with 0');
  origin = preview.origin;
  const page = await openPage(browser, modes.light);
  page.setDefaultTimeout(10000);
  heard.push(listen(page, origin));
  await page.goto(`${origin}/`);
  await page.goto(new URL(await page.evaluate(() => [...document.querySelectorAll('a')].find((a) => a.href.endsWith('/om-portalen.html')).href)).href.replace('om-portalen', 'skriva-innehall'));
  try {
    await edits(page);
    await mistakes(page);
    await looks(await folders(page));
    await asBuilt();
  } catch (error) {
    faults.push(`${error.message}\n${preview.output()}`);
  }
  faults.push(...heard.flat().filter((text) => !text.includes('404')));
  must(preview.output().includes('skriva-innehall.md:2:1: error: '), `the terminal does not tell the mistake: ${preview.output()}`);
  const { code, milliseconds } = await preview.stop();
  must(code === 0, `Ctrl-C: ended with ${code}\n${preview.output()}`);
  must(milliseconds < 2000, `Ctrl-C: took ${Math.round(milliseconds)} ms`);
} finally {
  await browser.close();
  copy.remove();
}
report(1, faults, 'preview');
