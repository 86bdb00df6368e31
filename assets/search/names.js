// Puts the best documents in order by how their names meet the query.
import { inOrder } from './rank.js';
import { fold, isIndexed, wordsOf } from './words.js';

/** How many of the best have their names read. */
const weighed = 24;

const factors = { same: 8, sameStems: 6, begins: 1.4, all: 1.3, whole: 0.3 };

/**
 * @param {import('./rank.js').Found[]} found
 * @param {number} offset
 * @param {number} limit
 * @param {import('./marks.js').Marker} marker
 * @param {import('./files.js').Files} files
 * @returns {Promise<number[]>} documents
 */
export async function closer(found, offset, limit, marker, files) {
  const first = await Promise.all(
    found.slice(0, weighed).map(async ({ document, score }) => {
      const [title, , aliases] = await files.names(document);
      const best = Math.max(...[title, ...aliases].map((name) => factorOf(name, marker)));
      return { document, score: score * best };
    }),
  );
  const ordered = [...inOrder(first), ...found.slice(weighed)];
  return ordered.slice(offset, offset + limit).map(({ document }) => document);
}

/** @param {string} name @param {import('./marks.js').Marker} marker */
function factorOf(name, marker) {
  const { query, stem } = marker;
  const words = wordsOf(name).map(({ word }) => word).filter((word) => isIndexed(word) && !query.stop.has(word));
  const [asked, written] = [query.words, words].map((each) => each.map(fold).join(' '));
  if (written === asked) return factors.same;
  const stems = words.map((word) => fold(stem(word))).join(' ');
  const askedStems = query.slots.map(({ likely }) => likely).join(' ');
  if (stems === askedStems) return factors.sameStems;
  const isBeginning = written.startsWith(asked) || `${stems} `.startsWith(`${askedStems} `);
  if (isBeginning) return factors.begins * (1 + factors.whole * Math.min(1, asked.length / written.length));
  return marker.met(name).size === query.slots.length ? factors.all : 1;
}
