// The JSON Schemas that editors get: the whole example content passes them, and every fault of the golden cases
// that a schema can see is found on its line.
// usage: node schema.mjs WAYMARK PROJECT
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import { LineCounter, isPair, parseDocument } from 'yaml';
import { twoWords } from './facts/portal.mjs';
import { listFiles, report } from './files.mjs';

// What a schema can see, of all that `check` looks for.
const visible = new Set(['unknown-key', 'missing-field', 'wrong-type', 'bad-date', 'bad-choice', 'bad-duration', 'bad-clock',
  'unknown-reference', 'wrong-kind', 'unknown-audience']);
const hints = ['markdownDescription', 'enumDescriptions'];

const scratch = mkdtempSync(join(tmpdir(), 'waymark-test.'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/**
 * @typedef {object} Schemas
 * @property {Map<string, object>} files by name
 * @property {(path: string) => string[]} named the schemas for a file of the project
 * @property {(name: string, value: unknown) => import('ajv').ErrorObject[]} faults
 */

/** Runs `schema` on a project and reads what it wrote. @returns {Schemas} */
function schemasOf(waymark, folder, templates, out) {
  const words = ['schema', '--site', join(folder, 'site.yaml'), '--templates', templates, '--out', out, '--vscode'];
  const { status, stdout, stderr } = spawnSync(waymark, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`schema ended with ${status} on ${folder}\n${stdout}${stderr}`);
  const files = new Map(readdirSync(out).filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(join(out, name), 'utf8'))]));
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false, schemas: Object.fromEntries(files) });
  ajv.addVocabulary(hints);
  const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'))['yaml.schemas'];
  const faults = (name, value) => {
    const validate = ajv.getSchema(name);
    return validate(value) ? [] : validate.errors;
  };
  return { files, named: (path) => namedBy(settings, path), faults };
}

const asPattern = (glob) => new RegExp(`^${glob.replace(/[.+]/g, '\\$&').replace(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(?:.*/)?'))}$`);

/** The schemas whose patterns match; front matter is read by that of one entity. @returns {string[]} */
function namedBy(settings, path) {
  const asYaml = path.replace(/\.md$/, '.yaml');
  const names = Object.entries(settings).filter(([, globs]) => globs.some((glob) => asPattern(glob).test(asYaml)))
    .map(([schema]) => schema.slice(schema.lastIndexOf('/') + 1));
  return path.endsWith('.md') ? names.map((name) => name.replace('.list.json', '.json')) : names;
}

/**
 * @typedef {object} Read of a file's YAML, as editors' programs read it
 * @property {unknown} value
 * @property {number} lines that the YAML has
 * @property {(error: import('ajv').ErrorObject) => number} lineOf where an error stands
 * @property {boolean} isBroken
 */

/** @param {string} path @param {string} text @returns {Read} */
function readYaml(path, text) {
  const [, front] = path.endsWith('.md') ? /^\uFEFF?---\r?\n([^]*?)^---\r?$/m.exec(text) ?? [] : [undefined, text];
  if (front === undefined) return { isBroken: true };
  const before = path.endsWith('.md') ? 1 : 0;
  const counter = new LineCounter();
  const document = parseDocument(front, { lineCounter: counter, uniqueKeys: false });
  const lineAt = (offset) => counter.linePos(offset).line + before;
  const lineOf = ({ instancePath, params, keyword }) => {
    const keys = instancePath.split('/').slice(1).map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
    if (keyword === 'additionalProperties') keys.push(params.additionalProperty);
    if (keys.length === 0 && before === 1) return keyword === 'type' ? 2 : 1;
    if (keys.length === 0) return lineAt(document.contents?.range[0] ?? 0);
    return lineAt(startOf(document, keys));
  };
  return { value: document.toJS(), lines: front.split('\n').length + before, lineOf, isBroken: document.errors.length > 0 };
}

/** Where a key's pair begins, or an item of a list. */
function startOf(document, keys) {
  const parent = document.getIn(keys.slice(0, -1), true) ?? document.contents;
  const last = keys.at(-1);
  const pair = parent.items?.find((item) => isPair(item) && String(item.key.value) === last);
  if (pair) return pair.key.range[0];
  return parent.items?.[Number(last)]?.range[0] ?? parent.range[0];
}

const valueAt = (value, pointer) => pointer.split('/').slice(1).reduce((at, key) => at?.[key], value);

/** The content of the portal itself: every file has one schema and passes it. */
function checkPortal(schemas, folder) {
  const faults = [];
  let count = 0;
  const known = new Map();
  for (const file of ['site.yaml', ...listFiles(join(folder, 'content')).files.map((name) => `content/${name}`)]) {
    if (!/\.(md|ya?ml)$/.test(file)) continue;
    count += 1;
    const names = schemas.named(file);
    if (names.length !== 1) faults.push(`${file} has ${names.length} schemas: ${names}`);
    const read = readYaml(file, readFileSync(join(folder, file), 'utf8'));
    for (const error of schemas.faults(names[0], read.value)) {
      faults.push(`${file}:${read.lineOf(error)}: ${error.instancePath} ${error.message}`);
    }
    const kind = names[0].replace(/(\.list)?\.json$/, '');
    for (const { id } of [read.value].flat()) known.set(id, kind);
  }
  return { count, faults: [...faults, ...checkIds(schemas, known)] };
}

/** Every id is proposed where one of its kind may stand. @param {Map<string, string>} known kind by id */
function checkIds(schemas, known) {
  const lacking = [];
  for (const [name, { $defs = {} }] of schemas.files) {
    const proposed = new Map(Object.entries($defs).filter(([key]) => key.startsWith('id-of-'))
      .map(([key, { enum: ids = [] }]) => [key.slice('id-of-'.length), new Set(ids)]));
    for (const [id, kind] of known) {
      if (id !== undefined && proposed.get(kind)?.has(id) === false) lacking.push(`${name} does not propose the ${kind} ${id}`);
    }
  }
  return lacking;
}

/** A golden case as a project on the disk. @returns {{files: Map<string, string>, expected: string}} */
function readGolden(text) {
  const files = new Map([['site.yaml', 'title: Prov\nkinds: {}\n'], ['content/units/vgr.md', '---\ntitle: VGR\ntype: organisation\n---\n']]);
  let expected = '';
  for (const [, path, mark, bytes] of text.matchAll(/^-- (.+?)(?: \((\w+)\))? --\n([^]*?)(?=^-- .+ --\n|(?![^]))/gm)) {
    if (path === 'expected') expected = bytes;
    else if (mark === undefined) files.set(path, bytes);
  }
  return { files, expected };
}

/** Days that no month has: a schema sees only how a date is written. */
const isOnlyInNoCalendar = (message) => /^`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])` is no date/.test(message);

/** A menu's links are written in one text. */
const isLink = (bytes, line) => /^\s*(- )?to: /.test(bytes.split('\n')[line - 1]);

/** A title without a value is told by `check` where its entity begins. */
const isEmpty = (message, found) => found.some(({ instancePath }) => message.startsWith(`\`${instancePath.split('/').at(-1)}\` is missing`));

/** What `check` finds that the schema must find, too. */
function expectedFaults(expected, path, read) {
  const told = [...expected.matchAll(/^(\S+?):(\d+):\d+: error: (.*) \[([a-z-]+)\]$/gm)]
    .map(([, file, line, message, rule]) => ({ file, line: Number(line), message, rule })).filter(({ file }) => file === path);
  return told.filter(({ line, message, rule }) => visible.has(rule) && line <= read.lines
    && !message.startsWith('no part ') && !isOnlyInNoCalendar(message));
}

function checkGolden(waymark, templates, name, text) {
  const { files, expected } = readGolden(text);
  const rules = [...expected.matchAll(/\[([a-z-]+)\]$/gm)].map(([, rule]) => rule);
  if (!rules.some((rule) => visible.has(rule)) || /-- templates\//.test(text)) return { seen: [], faults: [] };
  const folder = join(scratch, name);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const schemas = schemasOf(waymark, folder, templates, join(folder, '.waymark/schema'));
  const seen = [];
  const faults = [];
  for (const [path, bytes] of files) {
    const read = readYaml(path, bytes);
    const [schema] = schemas.named(path);
    if (read.isBroken || schema === undefined) continue;
    const found = schemas.faults(schema, read.value);
    const lines = new Set(found.map(read.lineOf));
    const wanted = expectedFaults(expected, path, read).filter(({ line }) => !isLink(bytes, line));
    seen.push(...wanted.map(({ rule }) => rule));
    faults.push(...wanted.filter(({ line, message }) => !lines.has(line) && !isEmpty(message, found)).map(({ line, message, rule }) =>
      `${name}: ${path}:${line}: the schema does not see: ${message} [${rule}]; it sees lines ${[...lines]}`));
    // A key without a value is the one thing that a schema refuses and `check` lets stand.
    const strange = found.filter(({ instancePath }) => valueAt(read.value, instancePath) !== null);
    const isFaulty = new RegExp(`^${path.replace(/[.+]/g, '\\$&')}:\\d+:\\d+: error`, 'm').test(expected);
    if (!isFaulty) faults.push(...strange.map((error) => `${name}: ${path}:${read.lineOf(error)}: only the schema refuses: ${error.message}`));
  }
  return { seen, faults };
}

/** The same bytes each time. */
function checkTwice(first, second) {
  return [...first.files].filter(([name, schema]) => JSON.stringify(schema) !== JSON.stringify(second.files.get(name)))
    .map(([name]) => `${name} is another the second time`);
}

const [waymark, project] = twoWords('node schema.mjs WAYMARK PROJECT').map((word) => resolve(word));
const templates = join(project, 'templates');
const portal = join(scratch, 'portal');
mkdirSync(portal);
for (const part of ['site.yaml', 'content']) cpSync(join(project, part), join(portal, part), { recursive: true });
symlinkSync(templates, join(portal, 'templates'));
const schemas = schemasOf(waymark, portal, templates, join(portal, '.waymark/schema'));
const { count, faults } = checkPortal(schemas, portal);
faults.push(...checkTwice(schemas, schemasOf(waymark, portal, templates, join(scratch, 'again'))));

const golden = fileURLToPath(new URL('../golden', import.meta.url));
const seen = [];
for (const name of readdirSync(golden).sort()) {
  const checked = checkGolden(waymark, templates, name, readFileSync(join(golden, name), 'utf8'));
  seen.push(...checked.seen);
  faults.push(...checked.faults);
}
for (const rule of visible) if (!seen.includes(rule)) faults.push(`no golden case has a fault of ${rule} that a schema sees`);
console.log(`${seen.length} faults of golden cases seen by schemas, of ${new Set(seen).size} rules`);
report(count, faults, 'files of the portal');
