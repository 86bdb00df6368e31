// What `waymark check` tells programs, on a small portal full of faults: each format by its published schema or by
// its publisher's own writer, and all with the same findings.
// usage: node report-formats.mjs WAYMARK PROJECT
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { twoWords } from './facts/portal.mjs';
import { report } from './files.mjs';

/**
 * @typedef {object} Finding of our own JSON, by which the other formats are judged
 * @property {string} rule
 * @property {'error' | 'warning' | 'information'} severity
 * @property {string} path
 * @property {number} line
 * @property {number} column
 * @property {string} message
 * @property {string} fix
 * @property {object[]} notes
 */

const require = createRequire(import.meta.url);
const { issueCommand } = require('@actions/core/lib/command.js');
const sarifSchema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const faulty = fileURLToPath(new URL('faulty', import.meta.url));
const ownSchema = (name) => JSON.parse(readFileSync(new URL(`../expected/${name}`, import.meta.url), 'utf8'));

/** What `check` prints in `format` on the portal in `folder`, which has errors. */
function check(waymark, project, folder, format, site = 'site.yaml') {
  const words = ['check', '--site', site, '--templates', join(project, 'templates'), '--format', format];
  const { status, stdout, stderr } = spawnSync(waymark, words, { cwd: folder, encoding: 'utf8' });
  if (status === 1) return stdout;
  console.error(`check --format ${format} ended with ${status}\n${stdout}${stderr}`);
  process.exit(1);
}

/** @returns {string[]} where `value` breaks `schema` */
function breaches(format, schema, value, Validator = Ajv) {
  // SARIF's schema has a pattern that is none with Unicode's rules.
  const validator = new Validator({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(validator);
  const validate = validator.compile(schema);
  if (validate(value)) return [];
  return validate.errors.map(({ instancePath, message }) => `${format}: ${instancePath} ${message}`);
}

const whole = ({ message, fix }) => (fix === '' ? message : `${message}: ${fix}`);

/** Faults where the findings of `format`, each as one text, are not those of our own JSON. */
function compared(format, told, expected) {
  const faults = told.length === expected.length ? [] : [`${format}: ${told.length} findings of ${expected.length}`];
  expected.forEach((one, i) => {
    if (told[i] !== one) faults.push(`${format}: "${told[i]}" instead of "${one}"`);
  });
  return faults;
}

/** @param {Finding[]} findings */
function checkSarif(text, findings) {
  const sarif = JSON.parse(text);
  const levels = { error: 'error', warning: 'warning', information: 'note' };
  const [{ tool, results }] = sarif.runs;
  const told = results.map(({ ruleId, level, message, locations: [{ physicalLocation: at }], relatedLocations = [] }) =>
    [ruleId, level, decodeURIComponent(at.artifactLocation.uri), at.region.startLine, at.region.startColumn,
      at.region.endLine, at.region.endColumn, message.text, relatedLocations.length].join(' '));
  const expected = findings.map((one) =>
    [one.rule, levels[one.severity], one.path, one.line, one.column, one.end_line, one.end_column, whole(one),
      one.notes.length].join(' '));
  const listed = new Set(tool.driver.rules.map(({ id }) => id));
  const unlisted = findings.filter(({ rule }) => !listed.has(rule)).map(({ rule }) => `sarif: rule ${rule} is not listed`);
  return [...breaches('sarif', sarifSchema, sarif, AjvDraft04), ...compared('sarif', told, expected), ...unlisted];
}

/** @param {Finding[]} findings */
function checkGitlab(text, findings) {
  const issues = JSON.parse(text);
  const severities = { error: 'blocker', warning: 'major', information: 'info' };
  const told = issues.map(({ description, check_name: rule, severity, location }) =>
    [rule, severity, location.path, location.lines.begin, description].join(' '));
  const expected = findings.map((one) => [one.rule, severities[one.severity], one.path, one.line, whole(one)].join(' '));
  const faults = [...breaches('gitlab', ownSchema('gitlab-code-quality.schema.json'), issues), ...compared('gitlab', told, expected)];
  if (fingerprints(text).size !== issues.length) faults.push('gitlab: two findings have one fingerprint');
  return faults;
}

const fingerprints = (text) => new Set(JSON.parse(text).map(({ fingerprint }) => fingerprint));

/** Findings keep their fingerprints when lines come before them and another finding comes to the portal. */
function checkFingerprints(waymark, project) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-test.'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(faulty, folder, { recursive: true });
  const roles = join(folder, 'content/roles/roles.yaml');
  writeFileSync(roles, `# en rad\n\n${readFileSync(roles, 'utf8')}- id: ny\n  title: Ny\n  unit: inte-heller\n`);
  const before = fingerprints(check(waymark, project, faulty, 'gitlab'));
  const after = fingerprints(check(waymark, project, folder, 'gitlab'));
  const lost = [...before].filter((one) => !after.has(one)).map((one) => `gitlab: ${one} is lost by an edit elsewhere`);
  return after.size > before.size ? lost : [...lost, 'gitlab: the new finding has no fingerprint of its own'];
}

/**
 * A workflow command: `::name key=value,key=value::message`.
 * @param {string} line
 */
function readCommand(line) {
  const [, name, values, message] = /^::([a-z]+) ([^\n]*?)::([^\n]*)$/.exec(line) ?? [];
  if (name === undefined) return undefined;
  const codes = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
  const decoded = (text, known) => text.replace(known, (code) => codes[code]);
  const pairs = values.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
  const properties = Object.fromEntries(pairs.map(([key, value]) => [key, decoded(value, /%(0D|0A|3A|2C|25)/g)]));
  return { name, properties, message: decoded(message, /%(0D|0A|25)/g) };
}

/** What GitHub's own writer makes of a command. */
function written({ name, properties, message }) {
  const { write } = process.stdout;
  let text = '';
  process.stdout.write = (part) => { text += part; };
  issueCommand(name, properties, message);
  process.stdout.write = write;
  return text;
}

/** @param {Finding[]} findings */
function checkGithub(text, findings) {
  const lines = text.split('\n').slice(0, -1);
  const commands = lines.map(readCommand);
  const strange = lines.filter((_, i) => commands[i] === undefined).map((line) => `github: no command: ${line}`);
  if (strange.length > 0) return strange;
  const names = { error: 'error', warning: 'warning', information: 'notice' };
  const told = commands.map(({ name, properties: { file, line, col, title }, message }) => [name, file, line, col, title, message].join(' '));
  const expected = findings.map((one) => [names[one.severity], one.path, one.line, one.column, one.rule, whole(one)].join(' '));
  const faults = compared('github', told, expected);
  lines.forEach((line, i) => {
    if (written(commands[i]) !== `${line}\n`) faults.push(`github: "${line}", GitHub's own writer: "${written(commands[i])}"`);
  });
  return faults;
}

/** The portal has all that a format could stumble on. @param {Finding[]} findings */
function checkFaulty(findings) {
  const wanted = {
    'an error': ({ severity }) => severity === 'error',
    'a warning': ({ severity }) => severity === 'warning',
    'an information': ({ severity }) => severity === 'information',
    'a note': ({ notes }) => notes.length > 0,
    'a comma and a per cent sign in a path': ({ path }) => path.includes(',') && path.includes('%'),
    'a command in a message': ({ message }) => message.includes('::error::'),
  };
  return Object.entries(wanted).filter(([, test]) => !findings.some(test)).map(([what]) => `faulty/ lacks ${what}`);
}

const [waymark, project] = twoWords('node report-formats.mjs WAYMARK PROJECT').map((word) => resolve(word));
const texts = Object.fromEntries(['json', 'github', 'gitlab', 'sarif'].map((format) => [format, check(waymark, project, faulty, format)]));
const own = JSON.parse(texts.json);
const findings = own.diagnostics;
const sameFromHere = check(waymark, project, faulty, 'json', './site.yaml') === texts.json;
report(findings.length, [
  ...checkFaulty(findings),
  ...breaches('json', ownSchema('report.schema.json'), own),
  ...(sameFromHere ? [] : ['json: `./site.yaml` gives other paths than `site.yaml`']),
  ...checkGithub(texts.github, findings),
  ...checkGitlab(texts.gitlab, findings),
  ...checkFingerprints(waymark, project),
  ...checkSarif(texts.sarif, findings),
], 'findings');
