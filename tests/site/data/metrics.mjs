// Each metric's values as CSV: the same periods as the table on its page, by a strict reader of RFC 4180.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { csvFaults, readCsv } from './csv.mjs';

/**
 * @param {import('../data-out.mjs').DataSite} site
 * @returns {{count: number, faults: string[]}}
 */
export function checkMetrics(site) {
  const faults = [];
  let count = 0;
  for (const [path, page] of site.pages) {
    const { 'text/csv': csv, 'application/json': json } = page.alternates;
    if (!csv || json) continue;
    const file = posix.join(posix.dirname(path), csv);
    count += 1;
    if (!site.files.has(file)) faults.push(`${path}: there is no file ${file}`);
    else faults.push(...valueFaults(page, readFileSync(join(site.root, file))).map((fault) => `${file}: ${fault}`));
  }
  if (count === 0) faults.push('no metric names its values as CSV');
  return { count, faults };
}

function valueFaults(page, bytes) {
  const table = readCsv(bytes);
  const faults = csvFaults(bytes, table);
  const periods = table.slice(1).map(([period]) => period);
  if (JSON.stringify(periods) !== JSON.stringify(page.names.map((name) => name.trim()))) faults.push(`has ${periods}, the page ${page.names}`);
  for (const [period, value] of table.slice(1)) {
    if (!/^-?\d+([.,]\d+)?$/.test(value)) faults.push(`the value of ${period} is no number: ${value}`);
  }
  return faults;
}
