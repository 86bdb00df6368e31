// Which words of a text answer which words of the query, and the text with them marked.
import { fold, wordsOf } from './words.js';

/**
 * @typedef {{text: string, marked: boolean}} Piece
 * @typedef {{start: number, end: number, slots: number[]}} Match
 */

const fewestLettersInside = 4;

export class Marker {
  /** @type {Map<string, Set<number>>} the words of the query that a stem answers */
  #stems = new Map();
  /** @type {[string, number][]} folded stems that may be part of a longer word */
  #inside = [];
  /** @type {Map<string, number[]>} */
  #known = new Map();

  /**
   * @param {import('./query.js').Query} query
   * @param {(word: string) => string} stem
   */
  constructor(query, stem) {
    this.query = query;
    this.stem = stem;
    query.slots.forEach(({ word, meanings }, slot) => {
      this.#add(stem(word), slot);
      for (const { stem: part, folded } of meanings.flatMap(({ stems }) => stems)) {
        this.#add(part, slot);
        if (folded.length >= fewestLettersInside) this.#inside.push([folded, slot]);
      }
    });
  }

  /** @param {string} stem @param {number} slot */
  #add(stem, slot) {
    const slots = this.#stems.get(stem);
    if (slots) slots.add(slot);
    else this.#stems.set(stem, new Set([slot]));
  }

  /** @param {string} word @returns {number[]} the words of the query that it answers */
  slotsOf(word) {
    let slots = this.#known.get(word);
    if (!slots) {
      const folded = fold(this.stem(word));
      const parts = this.#inside.filter(([part]) => folded.startsWith(part) || folded.endsWith(part));
      const found = new Set([...(this.#stems.get(this.stem(word)) ?? []), ...parts.map(([, slot]) => slot)]);
      this.query.slots.forEach(({ prefix }, slot) => {
        if (prefix && fold(word).startsWith(prefix)) found.add(slot);
      });
      slots = [...found];
      this.#known.set(word, slots);
    }
    return slots;
  }

  /** @param {string} text @returns {Match[]} */
  matches(text) {
    const words = wordsOf(text).map(({ word, start, end }) => ({ start, end, slots: this.slotsOf(word) }));
    return words.filter(({ slots }) => slots.length > 0);
  }

  /** @param {string} text @returns {Set<number>} the words of the query that it answers */
  met(text) {
    return new Set(this.matches(text).flatMap(({ slots }) => slots));
  }

  /** @param {string} text @returns {Piece[]} */
  pieces(text) {
    /** @type {Piece[]} */
    const pieces = [];
    let at = 0;
    for (const { start, end } of this.matches(text)) {
      if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
      pieces.push({ text: text.slice(start, end), marked: true });
      at = end;
    }
    if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
    return pieces;
  }
}
