// Each register as CSV and JSON: the same rows as its page, and what RFC 4180, spreadsheets and programs want.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { csvFaults, readCsv } from './csv.mjs';

/**
 * @param {import('../data-out.mjs').DataSite} site
 * @returns {{count: number, faults: string[]}}
 */
export function checkRegisters(site) {
  const faults = [];
  const named = new Set();
  for (const [path, page] of site.pages) {
    const isRegister = /^[^/]+\/index\.html$/.test(path);
    const { 'text/csv': csv, 'application/json': json } = page.alternates;
    if (isRegister && !(csv && json)) faults.push(`${path}: names no CSV or no JSON`);
    if (!csv || !json) continue;
    const files = [csv, json].map((address) => posix.join(posix.dirname(path), address));
    const lost = files.filter((file) => !site.files.has(file));
    if (lost.length > 0) {
      faults.push(...lost.map((file) => `${path}: there is no file ${file}`));
      continue;
    }
    files.forEach((file) => named.add(file));
    faults.push(...registerFaults(site, page, ...files));
  }
  for (const file of site.files) {
    const isData = /^[^/]+\.(csv|json)$/.test(file);
    if (isData && !named.has(file)) faults.push(`${file}: no register's page names it`);
  }
  return { count: named.size, faults };
}

function registerFaults(site, page, csvFile, jsonFile) {
  const bytes = readFileSync(join(site.root, csvFile));
  try {
    const json = JSON.parse(readFileSync(join(site.root, jsonFile), 'utf8'));
    const table = readCsv(bytes);
    return [
      ...csvFaults(bytes, table).map((fault) => `${csvFile}: ${fault}`),
      ...jsonFaults(site, json).map((fault) => `${jsonFile}: ${fault}`),
      ...sameRows(page, json, table).map((fault) => `${csvFile}: ${fault}`),
    ];
  } catch (error) {
    return [`${csvFile} or ${jsonFile}: ${error.message}`];
  }
}

/** The columns of CSV by the fields that JSON tells of. */
function columnsOf({ fields }) {
  return fields.flatMap(({ id, label, type }, place) => {
    const isTaken = fields.slice(0, place).some((other) => other.label === label);
    const name = isTaken ? `${label} (${id})` : label;
    return /^references?$/.test(type) ? [name, `${name} (id)`] : [name];
  });
}

function sameRows(page, json, [head, ...rows]) {
  const faults = [];
  const differ = (a, b) => JSON.stringify(a) !== JSON.stringify(b);
  const unguarded = (text) => text.replace(/^'(?=[=+\-@\t\r])/, '');
  if (differ(head.slice(3), columnsOf(json))) faults.push(`the columns are ${head.join(', ')}`);
  // The page of documents counts those in force, and lists drafts and replaced ones, too.
  const isFitting = page.tables === 1 ? rows.length === page.count : rows.length >= page.count;
  if (!isFitting) faults.push(`${rows.length} rows, where the page counts ${page.count}`);
  if (json.count !== rows.length || json.items.length !== rows.length) faults.push('JSON has another number of items');
  if (differ(rows.map(([id]) => id), json.items.map(({ id }) => id))) faults.push('JSON has other ids');
  if (differ(rows.map((row) => row[2]), json.items.map(({ url }) => (json.base ?? '') + url))) faults.push('JSON has other addresses');
  const titles = rows.map((row) => unguarded(row[1]));
  // A page in chapters has the rows in another order, or by day.
  if (page.tables === 1 && differ(titles, page.names)) faults.push(`the rows are ${titles.join(', ')}, on the page ${page.names.join(', ')}`);
  return faults;
}

function jsonFaults(site, json) {
  const faults = [];
  const known = new Map(json.fields.map((field) => [field.id, field]));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(json.as_of)) faults.push('does not say its day');
  if (site.isPublished && json.base !== site.address) faults.push(`is relative to ${json.base}`);
  for (const field of json.fields) if (!field.label) faults.push(`the field ${field.id} has no label`);
  for (const { id, title, url, ...members } of json.items) {
    if (!id || !title || !leadsToPage(site, url)) faults.push(`\`${id}\`: no title, or no page at ${url}`);
    for (const [name, value] of Object.entries(members)) {
      if (!known.has(name)) faults.push(`\`${id}\`: no field is called ${name}`);
      else faults.push(...valueFaults(site, known.get(name), value).map((fault) => `\`${id}\`: ${fault}`));
    }
  }
  return faults;
}

const leadsToPage = (site, url) => site.pages.has(url.replace(/#.*/s, ''));

const isDate = (value) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);
const isReference = (site, value) => value.hidden === true || (value.id !== undefined && leadsToPage(site, value.url));

const looksRight = {
  text: (_, __, value) => typeof value === 'string',
  texts: (_, __, value) => value.every((text) => typeof text === 'string'),
  date: (_, __, value) => isDate(value),
  time: (_, __, value) => /^\d\d:\d\d$/.test(value),
  integer: (_, __, value) => Number.isInteger(value),
  number: (_, __, value) => typeof value === 'number',
  boolean: (_, __, value) => typeof value === 'boolean',
  choice: (_, field, value) => Object.keys(field.choices).includes(value),
  duration: (_, __, value) => typeof value.value === 'number' && value.text.length > 0,
  reference: (site, __, value) => isReference(site, value),
  references: (site, __, value) => value.every((each) => isReference(site, each)),
  'part-reference': (_, __, value) => typeof value.id === 'string',
  'part-references': (_, __, value) => value.every(({ id }) => typeof id === 'string'),
  map: (_, __, value) => typeof value === 'object',
  marks: (_, __, value) => value === true || Array.isArray(value),
  parts: (_, __, value) => Array.isArray(value),
};

function valueFaults(site, field, value) {
  const look = looksRight[field.type];
  if (!look || !look(site, field, value)) return [`${field.id} is no ${field.type}: ${JSON.stringify(value)}`];
  if (field.type !== 'parts') return [];
  const known = new Map(field.fields.map((inner) => [inner.id, inner]));
  return value.flatMap((part) =>
    Object.entries(part).flatMap(([name, inner]) =>
      known.has(name) ? valueFaults(site, known.get(name), inner) : [`no part of ${field.id} has ${name}`],
    ),
  );
}
