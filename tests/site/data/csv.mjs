// CSV as RFC 4180 and spreadsheets want it.
import { parse } from 'csv-parse/sync';

const formula = /^[=+\-@\t\r]/;
const plainNumber = /^-\d+([,.]\d+)?$/;

/** The strictest that csv-parse can be: a row with another number of cells throws. */
export const readCsv = (bytes) => parse(bytes, { bom: true, delimiter: ',', record_delimiter: '\r\n', relax_quotes: false });

/** What RFC 4180 and spreadsheets would stumble on. */
export function csvFaults(bytes, [head, ...rows]) {
  const faults = [];
  const text = bytes.toString('utf8');
  if (!bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) faults.push('begins without a byte order mark');
  if (!Buffer.from(text, 'utf8').equals(bytes)) faults.push('is not UTF-8');
  if (!text.endsWith('\r\n')) faults.push('does not end with CR LF');
  const outsideQuotes = text.replace(/"(?:[^"]|"")*"/g, '');
  if (/(?<!\r)\n|\r(?!\n)/.test(outsideQuotes)) faults.push('has a line that does not end with CR LF');
  if (new Set(head).size !== head.length) faults.push(`two columns have one name: ${head.join(', ')}`);
  for (const cell of [head, ...rows].flat()) {
    if (formula.test(cell) && !plainNumber.test(cell)) faults.push(`a spreadsheet takes \`${cell}\` for a formula`);
  }
  return faults;
}
