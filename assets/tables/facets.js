// Columns with few values, which rows can be chosen by.

/** @typedef {import('./rows.js').Table} Table */
/** @typedef {{column: number, name: string, values: [string, number][]}} Facet a value and how many rows have it */

const mostValues = 12;
const mostFacets = 4;
const longestValue = 60;

/**
 * @param {Table} table
 * @param {number} column
 * @returns {Facet | undefined} nothing where choosing would not help
 */
function facetOf(table, column) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  let told = 0;
  for (const row of table.rows) {
    for (const value of new Set(table.values(row, column))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
      ++told;
      if (value.length > longestValue || /^\d/.test(value)) return undefined;
    }
    if (counts.size > mostValues) return undefined;
  }
  if (counts.size < 2 || counts.size * 2 > told) return undefined;
  const collator = new Intl.Collator(document.documentElement.lang);
  const values = [...counts].sort(([a], [b]) => collator.compare(a, b));
  return { column, name: (table.headings[column].textContent ?? '').trim(), values };
}

/**
 * @param {Table} table
 * @returns {Facet[]} in the order of the columns; the first names the rows and is none
 */
export function facetsOf(table) {
  const facets = table.headings.slice(1).map((_, index) => facetOf(table, index + 1));
  return facets.filter((facet) => facet !== undefined).slice(0, mostFacets);
}
