// `waymark diff` on a scripted history: the whole of what it prints for each commit as text, and for all of them as
// Markdown and JSON, is compared with tests/expected/diff; so are its errors.
// usage: node diff.mjs WAYMARK PROJECT [update]   where `update` writes the expectations anew: read what changed
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { twoWords } from './facts/portal.mjs';
import { report } from './files.mjs';
import { git, History, scratchFolder } from './history/portal.mjs';
import { start, steps } from './history/script.mjs';

const expected = new URL('../expected/diff/', import.meta.url);

/** Makes the history. @returns {History} */
function scripted(waymark, project) {
  const history = new History(waymark, project, join(scratchFolder(), 'prov'));
  for (const [path, text] of Object.entries(start)) history.write(path, text);
  history.commit('the beginning');
  for (const [what, change] of steps) {
    change(history);
    history.commit(what);
  }
  git(history.folder, ['tag', 'borjan', git(history.folder, ['rev-list', '--max-parents=0', 'HEAD'])]);
  return history;
}

/** What a run printed, as one text. */
function told(what, { status, stdout, stderr }) {
  const err = stderr === '' ? '' : `-- stderr --\n${stderr}`;
  return `== ${what} (exit ${status}) ==\n${stdout}${err}\n`;
}

function textOfSteps(history) {
  const last = steps.length;
  return steps
    .map(([what], i) => told(what, history.run('diff', [`HEAD~${last - i}`, last === i + 1 ? 'HEAD' : `HEAD~${last - i - 1}`])))
    .join('');
}

function otherReaders(history) {
  const hidden = steps.findIndex(([what]) => what.includes('only management'));
  const range = [`HEAD~${steps.length - hidden}`, `HEAD~${steps.length - hidden - 2}`];
  return told('what management sees of both', history.run('diff', [...range, '--audience', 'management']))
    + told('what the public sees', history.run('diff', [...range, '--audience', 'public']));
}

function workingTree(history) {
  const saved = history.read('content/units/inkop.md');
  history.edit('content/units/inkop.md', 'title: Inköp', 'title: Inköp och hyra');
  const seen = told('the files as they are', history.run('diff', ['HEAD']));
  const fromDay = told('from a day', history.run('diff', ['2025-10-29']));
  history.write('content/units/inkop.md', saved.replace('type: department', 'typ: department'));
  const faulty = told('a file with a mistake is not compared', history.run('diff', ['HEAD']));
  history.write('content/units/inkop.md', saved);
  return seen + fromDay + faulty;
}

function errors(history) {
  const outside = join(history.folder, '..', 'utanfor');
  mkdirSync(outside);
  writeFileSync(join(outside, 'site.yaml'), start['site.yaml']);
  const run = (args, options) => history.run('diff', args, options);
  git(history.folder, ['checkout', '--quiet', '--orphan', 'tom']);
  git(history.folder, ['rm', '--quiet', '-r', '--cached', '.']);
  git(history.folder, ['commit', '--quiet', '--allow-empty', '--message', 'no portal']);
  git(history.folder, ['checkout', '--quiet', '--force', 'main']);
  return told('no such revision', run(['v9']))
    + told('a revision that is no commit', run(['HEAD:site.yaml']))
    + told('a revision without the portal', run(['tom']))
    + told('no such audience', run(['borjan', '--audience', 'alla']))
    + told('no folder for the file', run(['borjan', 'HEAD', '--out', 'ingen/fil.md']))
    + told('no repository', run(['HEAD'], { cwd: outside }))
    + told('a clone without its whole history', run(['borjan'], { cwd: shallow(history) }));
}

function shallow(history) {
  const clone = join(history.folder, '..', 'grund');
  git(history.folder, ['clone', '--quiet', '--depth', '1', `file://${history.folder}`, clone]);
  return clone;
}

function main(waymark, project, mode) {
  const history = scripted(waymark, project);
  history.run('diff', ['borjan', 'HEAD', '--format', 'json', '--out', 'all.json']);
  const all = {
    'steps.txt': textOfSteps(history) + otherReaders(history),
    'all.md': history.run('diff', ['borjan', 'HEAD', '--format', 'markdown']).stdout,
    'all.json': history.read('all.json'),
    'states.txt': workingTree(history) + errors(history),
  };
  const faults = [];
  for (const [name, text] of Object.entries(all)) {
    const file = new URL(name, expected);
    if (mode === 'update') writeFileSync(file, text);
    const lines = readFileSync(file, 'utf8').split('\n');
    const now = text.split('\n');
    const at = now.findIndex((line, i) => line !== lines[i]);
    if (text !== lines.join('\n')) faults.push(`${name}:${at + 1}: is ${JSON.stringify(now[at])}, not ${JSON.stringify(lines[at])}`);
  }
  const kinds = new Set([...all['steps.txt'].matchAll(/^ {2}- (.*)$/gm)].map(([, text]) => text));
  const named = new Set(JSON.parse(all['all.json']).entities.flatMap(({ changes }) => changes.map(({ kind }) => kind)));
  if (kinds.size < 30 || named.size < 14) faults.push(`too few kinds of change: ${kinds.size} texts, ${named.size} names`);
  if (all['steps.txt'].split('== what management')[0].includes('Hemligt')) faults.push('staff are told of what only management may see');
  report(steps.length, faults, 'changes');
}

const words = twoWords('node diff.mjs WAYMARK PROJECT [update]');
main(...words);
