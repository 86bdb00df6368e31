// The files of the index (generator/search/ writes them), each fetched once, when it is needed.
import { unpack } from './postings.js';

/**
 * @typedef {object} Manifest
 * @property {number} version
 * @property {string} language
 * @property {number} documents
 * @property {string} facts
 * @property {Record<string, string>} words by the first character of a folded stem
 * @property {[string, string][]} terms
 * @property {string} names
 * @property {number} names_each
 * @property {number} texts_each
 * @property {string[]} stop
 * @property {Record<string, string[]>} compounds
 *
 * @typedef {{kinds: [string, string][], units: [string, string][], organisations: [string, string][],
 *   kind: number[], unit: number[], organisation: number[]}} Facts
 * @typedef {[number, number][]} Posted document, impact
 * @typedef {[Posted, Posted]} Postings in names and in text
 * @typedef {Record<string, [string, string]>} TermsFile the same, packed
 * @typedef {[string, string, string[]]} Names title, address, other names
 * @typedef {{names: Names[], texts: string}} NamesFile and the digests of the files of their texts
 * @typedef {[string, string]} Texts summary, text
 * @typedef {(url: string) => Promise<any>} FetchJson
 */

const version = 3;
const digestLength = 10;

/** @param {string} digests @param {number} index */
const digestAt = (digests, index) => digests.slice(index * digestLength, (index + 1) * digestLength);

/** @param {[string, string]} lists @returns {Postings} */
const unpacked = ([names, text]) => [unpack(names), unpack(text)];

export class Files {
  /** @type {Map<string, Promise<any>>} */
  #fetched = new Map();

  /**
   * @param {string} root
   * @param {Manifest} manifest
   * @param {FetchJson} fetchJson
   */
  constructor(root, manifest, fetchJson) {
    if (manifest.version !== version) throw new Error(`search index of version ${manifest.version}, not ${version}`);
    this.root = root;
    this.manifest = manifest;
    this.fetchJson = fetchJson;
  }

  /** @param {string} digest @returns {Promise<any>} */
  #file(digest) {
    let file = this.#fetched.get(digest);
    if (!file) {
      file = this.fetchJson(`${this.root}search/${digest}.json`);
      this.#fetched.set(digest, file);
      file.catch(() => this.#fetched.delete(digest));  // so that the next query tries again
    }
    return file;
  }

  /** @returns {Promise<Facts>} */
  facts() {
    return this.#file(this.manifest.facts);
  }

  /** @param {string} key @returns {Promise<{words: string, counts: number[]} | undefined>} */
  async words(key) {
    const { words } = this.manifest;
    return Object.hasOwn(words, key) ? this.#file(words[key]) : undefined;
  }

  /**
   * @param {string} stem
   * @param {string} folded
   * @returns {Promise<Postings>}
   */
  async postings(stem, folded) {
    const found = await this.#terms(this.#placeOf(folded));
    return Object.hasOwn(found, stem) ? unpacked(found[stem]) : [[], []];
  }

  /**
   * @param {string} folded
   * @param {number} count of files
   * @returns {Promise<[string, Postings][]>} the stems of the file in which it would stand, and of those behind it
   */
  async termsFrom(folded, count) {
    const place = this.#placeOf(folded);
    const files = await Promise.all(Array.from({ length: count }, (_, i) => this.#terms(place + i)));
    return files.flatMap((file) => Object.entries(file).map(([stem, lists]) => /** @type {[string, Postings]} */ ([stem, unpacked(lists)])));
  }

  /** @param {string} folded @returns {number} the last file whose first key is not behind it */
  #placeOf(folded) {
    const { terms } = this.manifest;
    let low = 0;
    for (let high = terms.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (terms[middle][0] <= folded) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** @param {number} place @returns {Promise<TermsFile>} */
  async #terms(place) {
    const term = this.manifest.terms[place];
    return term ? this.#file(term[1]) : {};
  }

  /** @param {number} document @returns {Promise<Names>} */
  async names(document) {
    const { names } = await this.#namesFile(document);
    return names[document % this.manifest.names_each];
  }

  /** @param {number} document @returns {Promise<Texts>} */
  async texts(document) {
    const { names_each, texts_each } = this.manifest;
    const { texts } = await this.#namesFile(document);
    const file = await this.#file(digestAt(texts, Math.floor((document % names_each) / texts_each)));
    return file[document % texts_each];
  }

  /** @param {number} document @returns {Promise<NamesFile>} */
  #namesFile(document) {
    const { names, names_each } = this.manifest;
    return this.#file(digestAt(names, Math.floor(document / names_each)));
  }
}
