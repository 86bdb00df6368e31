// What git tells of a portal's content: when each page last changed, the page and feed of changes, the links to where
// texts are edited; the same bytes from a second clone, and nothing of it from a shallow clone or without git.
// usage: node history.mjs WAYMARK PROJECT
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { breaches } from './atom-grammar.mjs';
import { twoWords } from './facts/portal.mjs';
import { listFiles, report } from './files.mjs';
import { git, History, scratchFolder } from './history/portal.mjs';
import { start, steps } from './history/script.mjs';

const faults = [];
let looked = 0;
function expect(holds, fault) {
  looked += 1;
  if (!holds) faults.push(fault);
}

/** There is nothing more to look at. */
function stop() {
  report(looked, faults, 'answers');
  process.exit(1);
}

const words = (html) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').replace(/ \./g, '.');
const foot = (site, page) => readFileSync(join(site, page), 'utf8').split('<footer')[1];

/** Builds what lies in `folder`. */
function build(history, folder, out, args = []) {
  const site = join(scratch, out);
  const ended = history.run('build', ['--out', site, ...args], { cwd: folder });
  return { site, ...ended };
}

/** All but the manifest, which tells a publisher when the content was committed. */
const same = (a, b) => {
  const paths = listFiles(a).files.filter((path) => path !== 'waymark-manifest.sha256');
  return paths.length === listFiles(b).files.length - 1
    && paths.every((path) => readFileSync(join(a, path)).equals(readFileSync(join(b, path))));
};

const [waymark, project] = twoWords('node history.mjs WAYMARK PROJECT');
const scratch = scratchFolder();
const history = new History(waymark, project, join(scratch, 'prov'));
for (const [path, text] of Object.entries(start)) history.write(path, text);
// The portal is too small for what these look for.
const lenient = ['step-without-mandate', 'document-without-owner', 'statement-incomplete', 'path-without-guide',
  'decision-without-time', 'delegation-without-report', 'offering-without-audience'];
history.write('site.yaml', `${start['site.yaml']}checks: {${lenient.map((rule) => `${rule}: {severity: off}`).join(', ')}}\n`);
history.write('content/pages/köp & sälj (nytt).md', '---\nid: kop-och-salj\ntitle: Köp och sälj\n---\nSe [ändringar](view:content-changes).\n');
history.commit('the beginning');
for (const [what, change] of steps.slice(0, 6)) {
  change(history);
  history.commit(what);
}
git(history.folder, ['checkout', '--quiet', '-b', 'sida', 'HEAD~2']);
history.edit('content/units/inkop.md', 'Inköp', 'Inköp och hyra');
history.commit('on a branch');
git(history.folder, ['checkout', '--quiet', 'main']);
git(history.folder, ['merge', '--quiet', '--no-ff', '--message', 'merge', 'sida'], '2025-10-20');

const plain = build(history, history.folder, 'plain');
expect(plain.status === 0 && plain.stderr === '', `the build: ${plain.stdout}${plain.stderr}`);
if (plain.status !== 0) stop();
const mandate = foot(plain.site, 'mandates/kop-chef.html');
expect(words(mandate).includes('Senast ändrad 7 oktober 2025.'), `the mandate: ${words(mandate)}`);
expect(mandate.includes('<time datetime="2025-10-07">'), 'the mandate has no <time>');
expect(mandate.includes('href="https://git.example.se/prov/-/edit/main/content/mandates/kop-chef.md"'), 'the mandate has no link to its text');
expect(words(foot(plain.site, 'units/vgr.html')).includes('Senast ändrad 1 oktober 2025.'), 'the unit of the first commit');
expect(words(foot(plain.site, 'units/inkop.html')).includes('Senast ändrad 20 oktober 2025.'), 'a change on a branch is of the day of its merge');
expect(words(foot(plain.site, 'roles/hr-chef.html')).includes('Filen med den här posten ändrades senast 1 oktober 2025.'), 'a file of several');
const odd = foot(plain.site, 'pages/kop-och-salj.html');
expect(odd.includes('main/content/pages/k%C3%B6p%20%26%20s%C3%A4lj%20%28nytt%29.md"'), `the path is not encoded: ${odd}`);
expect(!existsSync(join(plain.site, 'content-changes.html')), 'nobody asked for changes');
expect(!readFileSync(join(plain.site, 'pages/kop-och-salj.html'), 'utf8').includes('content-changes.html'), 'a link to changes that are not there');

const changes = build(history, history.folder, 'changes', ['--changes-since', '2025-10-03']);
expect(changes.status === 0 && changes.stderr === '', `the changes: ${changes.stdout}${changes.stderr}`);
const page = words(readFileSync(join(changes.site, 'content-changes.html'), 'utf8').split('<main')[1]);
for (const part of [
  'sedan 3 oktober 2025. 0 nya, 3 ändrade, 0 borttagna.',
  'Inköp och hyra Enhet Har bytt namn från ”Inköp” till ”Inköp och hyra” 2025-10-20',
  'Köp upp till en gräns Beslutanderätt Rätten har flyttats från Inköpschef till IT-chef Beloppsgränsen är upp till 250',
  'Köp av datorer Ärendetyp Har fått ett nytt id: kop är nu datorkop 2025-10-04',
]) expect(page.includes(part), `the page of changes lacks "${part}": ${page}`);
expect(readFileSync(join(changes.site, 'pages/kop-och-salj.html'), 'utf8').includes('href="../content-changes.html"'), 'no link to the changes');
const feed = readFileSync(join(changes.site, 'changes.atom'), 'utf8');
faults.push(...await breaches(feed));
expect((feed.match(/<entry>/g) ?? []).length === 3, 'the feed has not three entries');
expect(feed.includes('<id>tag:intranat.example.se,2025:changed-kop</id>'), 'the id of what has moved is not that of before');
expect(feed.indexOf('2025-10-20T00:00:00Z') < feed.indexOf('2025-10-04T00:00:00Z'), 'the feed is not newest first');

const clone = join(scratch, 'hel');
git(history.folder, ['clone', '--quiet', `file://${history.folder}`, clone]);
expect(same(plain.site, build(history, clone, 'cloned').site), 'a second clone gives other bytes');
expect(same(changes.site, build(history, clone, 'cloned-changes', ['--changes-since', '2025-10-03']).site), 'a second clone gives other changes');

const shallow = join(scratch, 'grund');
git(history.folder, ['clone', '--quiet', '--depth', '2', `file://${history.folder}`, shallow]);
const left = build(history, shallow, 'left', ['--changes-since', '2025-10-03']);
expect(left.status === 0 && left.stderr === 'note: the site does not tell when pages changed, as the clone is shallow; fetch all of it with '
  + '`git fetch --unshallow` (GitLab: `GIT_DEPTH: 0`, GitHub: `fetch-depth: 0`)\n', `the shallow clone: ${left.stdout}${left.stderr}`);
const bare = join(scratch, 'utan');
cpSync(history.folder, bare, { recursive: true });
rmSync(join(bare, '.git'), { recursive: true });
const without = build(history, bare, 'without');
expect(without.stderr === '', `without git: ${without.stderr}`);
expect(!words(foot(without.site, 'units/vgr.html')).includes('Senast ändrad'), 'a date without git');
expect(foot(without.site, 'units/vgr.html').includes('content/units/vgr.md'), 'no link to the text without git');
expect(same(left.site, without.site), 'a shallow clone and no git give other bytes');
report(looked, faults, 'answers');
