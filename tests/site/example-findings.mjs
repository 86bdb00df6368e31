// What the rules find in the example content when nothing is accepted: exactly expected/example-findings.txt.
// usage: node example-findings.mjs WAYMARK PROJECT
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine } from './files.mjs';

/**
 * Blocks of `RULE FILE`, `  seed NNN: reason` and a `  - message` for each finding.
 * @param {string} text
 * @returns {{findings: string[], faults: string[]}} findings as "RULE FILE: message"
 */
function read(text) {
  const findings = [];
  const faults = [];
  for (const block of text.split(/\n\n+/).filter((each) => !each.startsWith('#'))) {
    const [head, seed, ...messages] = block.trimEnd().split('\n');
    if (!/^ {2}seed 00[0-4]: \S/.test(seed ?? '')) faults.push(`${head}: no seed and reason`);
    for (const line of messages) findings.push(`${head}: ${line.replace(/^ {2}- /, '')}`);
  }
  return { findings, faults };
}

/** What is in `a` and not in `b`, counted. */
function without(a, b) {
  const left = [...b];
  return a.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const { words: [waymark, project] } = commandLine([], 'node example-findings.mjs WAYMARK PROJECT');
const { findings: expected, faults } = read(readFileSync(new URL('../expected/example-findings.txt', import.meta.url), 'utf8'));
const check = spawnSync(waymark, ['check', '--site', join(project, 'site.yaml'), '--no-waivers', '--format', 'json'], { encoding: 'utf8' });
const found = JSON.parse(check.stdout).diagnostics.map(
  ({ rule, path, message }) => `${rule} ${path.slice(path.indexOf('content/'))}: ${message}`,
);
faults.push(...without(expected, found).map((each) => `not found: ${each}`));
faults.push(...without(found, expected).map((each) => `not expected: ${each}`));
const accepted = spawnSync(waymark, ['check', '--site', join(project, 'site.yaml'), '--strict'], { encoding: 'utf8' });
if (accepted.status !== 0) faults.push(`with what the content accepts:\n${accepted.stderr}`);
for (const fault of faults) console.log(fault);
console.log(`${found.length} findings, ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
