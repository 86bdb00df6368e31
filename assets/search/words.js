// Words of a text as the index counts them.

/**
 * @typedef {object} Word
 * @property {string} word in small letters and NFC
 * @property {number} start where it stands in the text
 * @property {number} end
 * @property {number} chain words of one compound word such as "it-system" have the same number
 */

const plain = /^[a-z0-9]*$/;
const wordRun = /[\p{L}\p{N}\p{M}]+/gu;
const joiner = /^[-/:.’']$/;
const oneLetter = /^[^0-9]$/u;

/** Without the marks above letters: å and ä become a, ö becomes o. @param {string} text in small letters */
export function fold(text) {
  if (plain.test(text)) return text;
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/æ/g, 'a').replace(/ø/g, 'o');
}

/**
 * @param {string} text
 * @returns {Word[]} words of one letter too; see `isIndexed`
 */
export function wordsOf(text) {
  /** @type {Word[]} */
  const words = [];
  let chain = 0;
  for (const { 0: written, index: start } of text.matchAll(wordRun)) {
    const last = words.at(-1);
    if (!last || !joiner.test(text.slice(last.end, start))) chain++;
    words.push({ word: written.toLowerCase().normalize('NFC'), start, end: start + written.length, chain });
  }
  return words;
}

/** @param {string} word */
export const isIndexed = (word) => !oneLetter.test(word);
