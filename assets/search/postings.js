// Which documents have a stem, as the index packs it (generator/search/term_files.hpp).

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const bits = 5;
const more = 1 << bits;
const values = new Uint8Array(128);
for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;

/** @param {string} packed @returns {number[]} */
function numbersOf(packed) {
  const numbers = [];
  let number = 0;
  for (let i = 0; i < packed.length; i++) {
    const value = values[packed.charCodeAt(i)];
    number = number * more + (value % more);
    if (value >= more) continue;
    numbers.push(number);
    number = 0;
  }
  return numbers;
}

/**
 * @param {string} packed groups of one impact: the impact, how many documents, the gaps between them
 * @returns {[number, number][]} document, impact
 */
export function unpack(packed) {
  const numbers = numbersOf(packed);
  /** @type {[number, number][]} */
  const postings = [];
  for (let at = 0; at < numbers.length; ) {
    const [impact, count] = numbers.slice(at, at + 2);
    at += 2;
    let document = 0;
    for (const end = at + count; at < end; at++) {
      document += numbers[at];
      postings.push([document, impact]);
    }
  }
  return postings;
}
