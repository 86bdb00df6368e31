// Which documents answer a query, and how well.

/**
 * @typedef {import('./query.js').Query} Query
 * @typedef {{document: number, score: number}} Found
 */

// What meets much less of the query than the best does is no answer to it.
const leastShare = 0.33;

/** @param {number} count of documents that have it @param {number} all */
export const telling = (count, all) => Math.log(1 + (all - count + 0.5) / (count + 0.5));

/**
 * What one word of the query gives each document.
 * @typedef {{scores: Map<number, number>, shares: Map<number, number>, telling: number}} Column
 */

/**
 * @param {import('./query.js').Slot} slot
 * @param {import('./files.js').Files} files
 * @param {boolean} isNamesOnly
 * @returns {Promise<Column>}
 */
async function columnOf(slot, files, isNamesOnly) {
  /** @type {Column} */
  const column = { scores: new Map(), shares: new Map(), telling: 0 };
  const { documents } = files.manifest;
  for (const { stems, weight, spread } of slot.meanings) {
    const lists = await Promise.all(stems.map(({ stem, folded }) => files.postings(stem, folded)));
    /** @type {Map<number, number>} */
    const sums = new Map();
    /** @type {Map<number, number>} */
    const met = new Map();
    lists.forEach(([names, text], i) => {
      const rarity = telling(stems.length > 1 ? stems[i].count : spread, documents);
      const own = impacts(isNamesOnly ? [names] : [names, text]);
      for (const [document, impact] of own) {
        sums.set(document, (sums.get(document) ?? 0) + impact * rarity);
        met.set(document, (met.get(document) ?? 0) + 1);
      }
    });
    for (const [document, sum] of sums) {
      const share = (met.get(document) ?? 0) / stems.length;
      const score = (weight * sum * share) / stems.length;
      if (score > (column.scores.get(document) ?? 0)) column.scores.set(document, score);
      if (share > (column.shares.get(document) ?? 0)) column.shares.set(document, share);
    }
    column.telling = Math.max(column.telling, telling(spread, documents) * weight);
  }
  return column;
}

/** @param {import('./files.js').Posted[]} lists @returns {Map<number, number>} */
function impacts(lists) {
  /** @type {Map<number, number>} */
  const sums = new Map();
  for (const list of lists) {
    for (const [document, impact] of list) sums.set(document, (sums.get(document) ?? 0) + impact);
  }
  return sums;
}

/**
 * @param {Query} query
 * @param {import('./files.js').Files} files
 * @param {boolean} isNamesOnly
 * @returns {Promise<Found[]>} the best first
 */
export async function rank(query, files, isNamesOnly) {
  const columns = await Promise.all(query.slots.map((slot) => columnOf(slot, files, isNamesOnly)));
  const whole = columns.reduce((sum, column) => sum + column.telling, 0);
  /** @type {Map<number, {score: number, cover: number}>} */
  const sums = new Map();
  for (const { scores, shares, telling } of columns) {
    for (const [document, score] of scores) {
      const sum = sums.get(document) ?? { score: 0, cover: 0 };
      sum.score += score;
      sum.cover += ((shares.get(document) ?? 0) * telling) / whole;
      sums.set(document, sum);
    }
  }
  const best = [...sums.values()].reduce((most, { cover }) => Math.max(most, cover), 0);
  const found = [...sums].filter(([, { cover }]) => cover >= best * leastShare);
  return inOrder(found.map(([document, { score, cover }]) => ({ document, score: score * cover })));
}

/** @param {Found[]} found */
export const inOrder = (found) => found.sort((a, b) => b.score - a.score || a.document - b.document);
