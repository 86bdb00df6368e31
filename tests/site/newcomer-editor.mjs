// A newcomer adds a role and a training by the handbook's page alone: its own commands and its own lines, in a copy of
// the portal, until both stand in a browser, on their pages and in their registers.
// usage: node newcomer-editor.mjs WAYMARK PROJECT
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { listen } from '../browser/checks.mjs';
import { launch, modes, openPage } from '../browser/chromium.mjs';
import { serve } from '../browser/server.mjs';
import { twoWords } from './facts/portal.mjs';
import { report } from './files.mjs';

const page = 'content/pages/lagga-till-roll-och-utbildning.md';
const home = mkdtempSync(join(tmpdir(), 'waymark-test.'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));
const faults = [];
let steps = 0;

/** A copy of the portal, and the program where a terminal finds it. */
function prepare(waymark, project) {
  for (const part of ['site.yaml', 'content', 'templates', 'assets']) cpSync(join(project, part), join(home, part), { recursive: true });
  mkdirSync(join(home, 'bin'));
  symlinkSync(waymark, join(home, 'bin/waymark'));
}

/** @returns {{language: string, text: string}[]} the page's code blocks, in order */
const blocksOf = (text) => [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, block]) => ({ language, text: block }));

/** What a terminal says to one command. */
function run(command) {
  const env = { ...process.env, PATH: `${join(home, 'bin')}${delimiter}${process.env.PATH}` };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: home, env, encoding: 'utf8' });
  if (status !== 0 || stderr !== '') faults.push(`\`${command}\` ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

/** Writes the lines of a block into the file: each in place of its empty field, or of the comment that shows it. */
function fillIn(file, lines) {
  let text = readFileSync(join(home, file), 'utf8');
  for (const line of lines) {
    const name = line.slice(0, line.indexOf(':') + 1);
    const empty = new RegExp(`^(?:# )?${name}.*$`, 'm');
    if (!empty.test(text)) faults.push(`${file} has no field \`${name}\` to fill in`);
    text = text.replace(empty, () => line);
  }
  writeFileSync(join(home, file), text);
}

/** Follows the page; the file of the newest `new` is the one that lines are written into. */
function follow(text) {
  let file;
  for (const block of blocksOf(text)) {
    const lines = block.text.trimEnd().split('\n');
    steps += lines.length;
    if (block.language === 'yaml') fillIn(file, lines);
    else for (const command of lines) {
      const said = run(command);
      if (command.startsWith('waymark new ')) [file] = said.split('\n');
      if (!text.includes(`\`${file}\``)) faults.push(`the page does not tell of ${file}`);
      if (command === 'waymark check' && !/: 0 errors, 0 warnings\n$/.test(said)) faults.push(`\`${command}\` says: ${said}`);
    }
  }
}

/** Opens the addresses that the page names, and finds each in its register. */
async function look(text) {
  const addresses = [...text.matchAll(/^- `build\/site\/(\S+\.html)`$/gm)].map(([, address]) => address);
  const titles = [...text.matchAll(/^waymark new \S+ "(.*)"$/gm)].map(([, title]) => title);
  if (addresses.length !== 2 || titles.length !== 2) faults.push(`the page has ${addresses.length} addresses and ${titles.length} titles`);
  const server = await serve(join(home, 'build/site'), ['/']);
  const browser = await launch();
  try {
    const tab = await openPage(browser, modes.light);
    const heard = listen(tab, server.origin);
    for (const [i, address] of addresses.entries()) {
      steps += 2;
      await tab.goto(`${server.origin}/${address}`);
      const title = await tab.locator('h1').innerText();
      if (title !== titles[i]) faults.push(`${address} is called "${title}" instead of "${titles[i]}"`);
      await tab.goto(`${server.origin}/${address.replace(/[^/]+$/, 'index.html')}`);
      const row = tab.getByRole('main').getByRole('link', { name: titles[i], exact: true });
      if (!(await row.first().isVisible())) faults.push(`the register of ${address} does not show "${titles[i]}"`);
      else if (new URL(await row.first().evaluate((link) => link.href)).pathname !== `/${address}`) faults.push(`the register leads elsewhere than to ${address}`);
    }
    faults.push(...heard);
  } finally {
    await browser.close();
    server.close();
  }
}

const [waymark, project] = twoWords('node newcomer-editor.mjs WAYMARK PROJECT').map((word) => resolve(word));
prepare(waymark, project);
const text = readFileSync(join(home, page), 'utf8');
follow(text);
if (faults.length === 0) await look(text);
report(steps, faults, 'steps');
