// What someone writes in the search field, as the words of the site that it may mean.
import { fold, isIndexed, wordsOf } from './words.js';

/**
 * @typedef {import('./vocabulary.js').Known} Known
 * @typedef {object} Meaning one way in which a word of the query can be met
 * @property {Known[]} stems all of them together make up the word
 * @property {number} weight
 * @property {number} spread documents that have it or its like, for how telling it is
 *
 * @typedef {object} Slot a word of the query
 * @property {string} word
 * @property {Meaning[]} meanings
 * @property {string} likely the folded stem of what was meant
 * @property {string} prefix folded, where the word may go on; or ''
 *
 * @typedef {{words: string[], slots: Slot[], stop: Set<string>}} Query
 */

export const weights = { exact: 1, joined: 0.9, turned: 0.7, folded: 0.8, kin: 0.6, prefix: 0.7, compound: 0.6, ending: 0.5, slip: 0.5, slip_of_begun: 0.25, longer: 0.35 };

const most = { letters: 400, words: 24, prefixes: 12, firstLetter: 5, endings: 12, slips: 4 };
const fewestLettersOfLonger = 4;
/** From this length on a word with one slip is hardly the end of another word; looking for that needs every list. */
const fewestLettersOfSlip = 7;
const mostChained = 4;

/** @param {string} text @param {Set<string>} stop @returns {import('./words.js').Word[]} */
function askedWords(text, stop) {
  const all = wordsOf(text.slice(0, most.letters)).slice(0, most.words * 2);
  const telling = all.filter(({ word }) => isIndexed(word) && !stop.has(word));
  return (telling.length > 0 ? telling : all).slice(0, most.words);
}

/**
 * @param {string} text
 * @param {import('./vocabulary.js').Vocabulary} vocabulary
 * @param {Set<string>} stop
 * @param {boolean} isTyping the last word may go on
 * @returns {Promise<Query>}
 */
export async function understand(text, vocabulary, stop, isTyping) {
  const asked = askedWords(text, stop);
  const goesOn = (/** @type {number} */ i) => isTyping && i === asked.length - 1 && /[\p{L}\p{N}\p{M}]$/u.test(text);
  const slots = await Promise.all(asked.map(async ({ word }, i) => slotOf(word, vocabulary, goesOn(i), isTyping)));
  await addJoined(asked, slots, vocabulary);
  await Promise.all(slots.map((slot) => addGuesses(slot, vocabulary)));
  return { words: asked.map(({ word }) => word), slots, stop };
}

/**
 * @param {string} word
 * @param {import('./vocabulary.js').Vocabulary} vocabulary
 * @param {boolean} goesOn
 * @param {boolean} isTyping
 * @returns {Promise<Slot>}
 */
async function slotOf(word, vocabulary, goesOn, isTyping) {
  const { exact, folded } = await vocabulary.same(word);
  /** @type {Meaning[]} */
  const meanings = exact ? [meaning([exact], weights.exact)] : [];
  const own = exact?.count;
  for (const known of folded) meanings.push(meaning([known], weights.folded, own));
  for (const known of await vocabulary.kin(word)) meanings.push(meaning([known], weights.kin, own));
  const prefix = goesOn || (!isTyping && word.length >= fewestLettersOfLonger) ? fold(word) : '';
  if (prefix) meanings.push(...(await longer(prefix, meanings, vocabulary, goesOn ? weights.prefix : weights.longer)));
  const likely = (exact ?? folded[0])?.folded ?? fold(vocabulary.stem(word));
  return { word, meanings, likely, prefix: goesOn ? prefix : '' };
}

/**
 * @param {Known[]} stems
 * @param {number} weight
 * @param {number} [spread] at least: a rarer form tells no more than the word that was written
 * @returns {Meaning}
 */
const meaning = (stems, weight, spread = 0) => ({ stems, weight, spread: Math.max(spread, ...stems.map(({ count }) => count)) });

/**
 * @param {string} prefix
 * @param {Meaning[]} found
 * @param {import('./vocabulary.js').Vocabulary} vocabulary
 * @param {number} weight
 * @returns {Promise<Meaning[]>}
 */
async function longer(prefix, found, vocabulary, weight) {
  const have = new Set(found.flatMap(({ stems }) => stems));
  const others = (await vocabulary.beginning(prefix)).filter((known) => !have.has(known));
  others.sort((a, b) => b.count - a.count || (a.folded < b.folded ? -1 : 1));
  const taken = others.slice(0, prefix.length === 1 ? most.firstLetter : most.prefixes);
  const spread = taken.reduce((sum, { count }) => sum + count, Math.max(0, ...found.map((each) => each.spread)));
  return taken.map((known) => ({ stems: [known], weight, spread }));
}

/**
 * Words that someone writes apart, or with a hyphen, and the site as one.
 * @param {import('./words.js').Word[]} asked
 * @param {Slot[]} slots
 * @param {import('./vocabulary.js').Vocabulary} vocabulary
 */
async function addJoined(asked, slots, vocabulary) {
  for (const [from, to] of runs(asked)) {
    const words = asked.slice(from, to).map(({ word }) => word);
    const [joined, turned] = await Promise.all([
      vocabulary.joined(words),
      words.length === 2 ? vocabulary.joined([words[1], words[0]]) : [],  // "mål för hållbarhet": "hållbarhetsmål"
    ]);
    for (const slot of slots.slice(from, to)) {
      for (const known of joined) slot.meanings.push(meaning([known], weights.joined));
      for (const known of turned) slot.meanings.push(meaning([known], weights.turned));
    }
  }
}

/** @param {import('./words.js').Word[]} asked @returns {[number, number][]} neighbours, and whole chains of words */
function runs(asked) {
  /** @type {[number, number][]} */
  const found = [];
  for (let from = 0; from + 1 < asked.length; from++) {
    found.push([from, from + 2]);
    let to = from + 1;
    while (to < asked.length && asked[to].chain === asked[from].chain) to++;
    const isStart = from === 0 || asked[from - 1].chain !== asked[from].chain;
    if (isStart && to - from > 2 && to - from <= mostChained) found.push([from, to]);
  }
  return found;
}

/** @param {Slot} slot @param {import('./vocabulary.js').Vocabulary} vocabulary */
async function addGuesses(slot, vocabulary) {
  const isKnown = slot.meanings.some(({ weight }) => weight > weights.compound);
  const isBegun = slot.meanings.length > 0;
  if (isKnown) return;
  const parts = await vocabulary.parts(slot.word);
  if (parts.length > 0) slot.meanings.push(meaning(parts, weights.compound));
  const near = await vocabulary.near(slot.word);
  const isSlip = near[0]?.slips === 1 && slot.word.length >= fewestLettersOfSlip;
  const ending = isSlip ? [] : (await vocabulary.ending(slot.word)).slice(0, most.endings);
  for (const known of ending) slot.meanings.push(meaning([known], weights.ending));
  if (ending.length > 0) return;
  if (!isBegun && near.length > 0) slot.likely = near[0].known.folded;
  const weight = isBegun ? weights.slip_of_begun : weights.slip;
  for (const { known, slips } of near.slice(0, most.slips)) slot.meanings.push(meaning([known], weight / slips));
}
