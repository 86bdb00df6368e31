// A portal as its source tells it: what site.yaml says, where its pages come to lie, and how it is built.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { commandLine } from '../files.mjs';

// What each kind's folder in content/ is called; its pages lie below the same name unless site.yaml says another.
const folders = {
  unit: 'units', forum: 'forums', role: 'roles', 'target-group': 'target-groups', matter: 'matters',
  mandate: 'mandates', 'decision-path': 'decision-paths', guide: 'guides', decision: 'decisions',
  assignment: 'assignments', finding: 'findings', document: 'documents', plan: 'plans', meeting: 'meetings',
  question: 'questions', training: 'trainings', topic: 'topics', metric: 'metrics', system: 'systems',
  principle: 'principles', term: 'terms', page: 'pages',
};

/**
 * @param {string} text
 * @returns {unknown} with every value as the text that was written: a date or a number is no other thing here
 */
export const readYamlText = (text) => parse(text, { schema: 'failsafe' });

/** @param {string} file */
export const readYaml = (file) => readYamlText(readFileSync(file, 'utf8'));

/**
 * @typedef {object} Settings of a site.yaml, as far as tests need them
 * @property {Record<string, string>} kinds prefix of each kind's addresses
 * @property {string[]} audiences from the narrowest to the widest
 */

/**
 * @param {string} file
 * @returns {Settings}
 */
export function readSettings(file) {
  const { kinds = {}, audiences = [] } = readYaml(file);
  return { kinds: { ...folders, ...kinds }, audiences };
}

/**
 * @param {Settings} settings
 * @param {string} address `kind:id`; also `register:kind` and `view:name`, as in site.yaml's menu
 * @returns {string | undefined} path of the page in the site; nothing if there is no such kind
 */
export function pageOf({ kinds }, address) {
  const [, kind, id] = /^([a-z-]+):([a-z0-9-]+)$/.exec(address) ?? [];
  if (address === 'page:start') return 'index.html';
  if (kind === 'view') return `${id}.html`;
  if (kind === 'register') return kinds[id] && `${kinds[id]}/index.html`;
  return kinds[kind] && `${kinds[kind]}/${id}.html`;
}

/**
 * Builds a project's site for its widest audience as it is on a day, once for each day that is asked for.
 * @param {string} waymark path of the binary
 * @param {string} project folder of site.yaml
 * @returns {(day?: string) => string} folder of the site; without a day, site.yaml's
 */
export function siteBuilder(waymark, project) {
  const folder = scratchFolder();
  const sites = new Map();
  return (day) => {
    if (!sites.has(day)) sites.set(day, build(waymark, project, join(folder, day ?? 'site'), day));
    return sites.get(day);
  };
}

/** A folder that goes when the program ends. */
function scratchFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-test.'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Returns the folder of the site; a build that fails ends the program, as there is nothing to look at. */
function build(waymark, project, out, day) {
  const site = join(project, 'site.yaml');
  const audience = readSettings(site).audiences.at(-1);
  const options = ['--site', site, '--out', out];
  if (audience) options.push('--audience', audience);
  if (day) options.push('--as-of', day);
  const { status, stdout, stderr, error } = spawnSync(waymark, ['build', ...options], { encoding: 'utf8' });
  if (status === 0) return out;
  console.log(error?.message ?? stdout + stderr);
  console.log(`FAULT: the build failed: ${options.join(' ')}`);
  return process.exit(1);
}

/**
 * The words of a command line whose first two are needed.
 * @param {string} usage
 * @returns {string[]}
 */
export function twoWords(usage) {
  const { words } = commandLine([], usage);
  if (words.length >= 2) return words;
  console.error(`usage: ${usage}`);
  return process.exit(2);
}
