// Looks facts up on the pages of built sites.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from './portal.mjs';
import { collapsed, pageText } from './text.mjs';

const keys = ['fact', 'at', 'says', 'as_of'];

/**
 * @typedef {object} Fact
 * @property {string} fact what it is, in English; no two are called the same
 * @property {string} at `kind:id`, or `kind:id#part` for a part of that page
 * @property {string[]} says texts that all stand there
 * @property {string[]} [lacks] texts that must not stand there; only tests write it
 * @property {string} [as_of] the day of the site; site.yaml's if not given
 *
 * @typedef {object} Found
 * @property {string[]} faults
 * @property {Set<string>} pages that facts were looked for on
 */

/**
 * Whether a list of facts is written as it must be; a fact that says nothing would be found on any page.
 * @param {Record<string, Fact[]>} seeds facts by seed
 * @returns {string[]} faults
 */
export function shapeFaults(seeds) {
  const names = new Set();
  return Object.entries(seeds).flatMap(([seed, facts]) =>
    facts.flatMap((fact, index) => {
      const fault = shapeFault(fact, names);
      return fault ? [`${seed}: fact ${index + 1} (${fact?.fact}): ${fault}`] : [];
    }),
  );
}

function shapeFault(fact, names) {
  if (typeof fact !== 'object' || fact === null) return 'is no map';
  const strange = Object.keys(fact).find((key) => !keys.includes(key));
  if (strange) return `\`${strange}\` is none of ${keys.join(', ')}`;
  if (!isText(fact.fact) || !isText(fact.at)) return 'lacks `fact` or `at`';
  if (!Array.isArray(fact.says) || fact.says.length === 0) return '`says` is no list of texts';
  if (!fact.says.every(isText)) return '`says` holds something other than a text';
  if (fact.as_of !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(fact.as_of)) return '`as_of` is no day';
  if (names.has(fact.fact)) return 'another fact is called the same';
  names.add(fact.fact);
  return undefined;
}

const isText = (value) => typeof value === 'string' && value.trim() !== '';

/**
 * @param {Record<string, Fact[]>} seeds
 * @param {import('./portal.mjs').Settings} settings
 * @param {(day?: string) => string} siteOf folder of the site as it is on a day
 * @returns {Found}
 */
export function lookUp(seeds, settings, siteOf) {
  const found = { faults: [], pages: new Set() };
  const read = pageReader();
  for (const [seed, facts] of Object.entries(seeds)) {
    for (const fact of facts) {
      const [address, part] = fact.at.split('#');
      const path = pageOf(settings, address);
      found.pages.add(path);
      const faults = path ? textFaults(fact, read(join(siteOf(fact.as_of), path)), part) : ['there is no such kind'];
      const place = `${path ?? fact.at}${part && path ? `#${part}` : ''}${fact.as_of ? ` (${fact.as_of})` : ''}`;
      found.faults.push(...faults.map((fault) => `${seed}: ${fact.fact}: ${place}: ${fault}`));
    }
  }
  return found;
}

/** Reads each page once, however many facts stand on it. */
function pageReader() {
  const pages = new Map();
  return (file) => {
    if (!pages.has(file)) pages.set(file, existsSync(file) ? pageText(readFileSync(file, 'utf8')) : undefined);
    return pages.get(file);
  };
}

function textFaults({ says, lacks = [] }, page, part) {
  if (page === undefined) return ['there is no such page'];
  const text = part === undefined ? page.whole : page.of(part);
  if (text === undefined) return ['the page has no such part'];
  const missing = says.map(collapsed).filter((one) => !text.includes(one));
  const strange = lacks.map(collapsed).filter((one) => text.includes(one));
  return [
    ...missing.map((one) => `does not say \`${one}\`${page.whole.includes(one) ? ', but the page does' : ''}`),
    ...strange.map((one) => `says \`${one}\`, which does not hold`),
  ];
}
