// The style sheet's parts: short, no rule twice, no class that nothing says.
// usage: node styles.mjs PROJECT
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, report } from './files.mjs';

const mostLines = 300;

/**
 * @typedef {object} Rule
 * @property {string} context at-rules that it stands in, outermost first
 * @property {string} selector
 */

/** Without comments and what stands in quotes. */
const bare = (css) => css.replace(/\/\*.*?\*\//gs, '').replace(/"[^"]*"/g, '""');

/**
 * @param {string} css bare
 * @param {string} context
 * @returns {Rule[]}
 */
function rulesOf(css, context = '') {
  const rules = [];
  for (let at = 0; ; ) {
    const open = css.indexOf('{', at);
    if (open < 0) return rules;
    const head = css.slice(Math.max(css.lastIndexOf(';', open), css.lastIndexOf('}', open), at - 1) + 1, open);
    const selector = head.replace(/\s+/g, ' ').trim();
    let end = open + 1;
    for (let depth = 1; depth > 0; end += 1) depth += { '{': 1, '}': -1 }[css[end]] ?? 0;
    const body = css.slice(open + 1, end - 1);
    if (selector.startsWith('@')) rules.push(...rulesOf(body, `${context} ${selector}`));
    else rules.push({ context, selector });
    at = end;
  }
}

/** Every text below a folder whose file has one of the endings. */
function texts(folder, ...endings) {
  const names = readdirSync(folder, { recursive: true }).map(String);
  const fitting = names.filter((name) => endings.some((ending) => name.endsWith(ending)));
  return fitting.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

/** What says classes. A word that ends in a hyphen goes before a name that is worked out. */
function saidIn(project) {
  const code = texts(join(project, 'generator'), '.cpp', '.hpp') + texts(join(project, 'assets'), '.js');
  const templates = texts(join(project, 'templates'), '.html');
  const words = new Set(`${code}\n${templates}`.match(/[a-z][\w-]*/g));
  const begins = [...templates.matchAll(/([a-z][a-z-]*-)\{\{/g)].map((found) => found[1]);
  const inCode = [...code.matchAll(/\b([a-z][a-z-]*-)(\{\}|")/g)].map((found) => found[1]);
  const beginnings = [...begins, ...inCode];
  return (name) => words.has(name) || beginnings.some((each) => name.startsWith(each));
}

/**
 * @param {Rule[]} rules
 * @returns {string[]} faults
 */
function twice(rules) {
  const seen = new Set();
  return rules.flatMap(({ context, selector }) => {
    const key = `${context} { ${selector} }`;
    if (seen.has(key)) return [`twice:${key}`];
    seen.add(key);
    return [];
  });
}

const { words } = commandLine([], 'node styles.mjs PROJECT');
const [project] = words;
const folder = join(project, 'assets');
const isSaid = saidIn(project);
const faults = [];
const rules = [];
for (const name of ['waymark.css', ...readdirSync(join(folder, 'css')).map((part) => `css/${part}`)]) {
  const css = readFileSync(join(folder, name), 'utf8');
  const lines = css.split('\n').length - 1;
  if (lines >= mostLines) faults.push(`${name}: ${lines} lines, at most ${mostLines - 1}`);
  const own = rulesOf(bare(css));
  const classes = new Set(own.flatMap(({ selector }) => selector.match(/\.[a-z][\w-]*/g) ?? []));
  for (const each of classes) {
    if (!isSaid(each.slice(1))) faults.push(`${name}: nothing has the class ${each}`);
  }
  rules.push(...own);
}
faults.push(...twice(rules));
report(rules.length, faults, 'rules of style');
