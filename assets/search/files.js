// The files of the index (generator/search/ writes them), each fetched once, when it is needed.

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
 * @property {string} texts
 * @property {number} texts_each
 * @property {string[]} stop
 * @property {Record<string, string[]>} compounds
 *
 * @typedef {{kinds: [string, string][], units: [string, string][], organisations: [string, string][],
 *   kind: number[], unit: number[], organisation: number[]}} Facts
 * @typedef {[number[], number[]]} Postings in names and in text: document, impact, gap, impact …
 * @typedef {[string, string, string[]]} Names title, address, other names
 * @typedef {[string, string]} Texts summary, text
 * @typedef {(url: string) => Promise<any>} FetchJson
 */

const version = 1;
const digestLength = 10;

/** @type {FetchJson} */
export async function fetchFromServer(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return answer.json();
}

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
    const { terms } = this.manifest;
    let low = 0;
    for (let high = terms.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (terms[middle][0] <= folded) low = middle + 1;
      else high = middle;
    }
    const found = low > 0 ? await this.#file(terms[low - 1][1]) : {};
    return Object.hasOwn(found, stem) ? found[stem] : [[], []];
  }

  /** @param {number} document @returns {Promise<Names>} */
  async names(document) {
    const { names, names_each } = this.manifest;
    return (await this.#block(names, names_each, document))[document % names_each];
  }

  /** @param {number} document @returns {Promise<Texts>} */
  async texts(document) {
    const { texts, texts_each } = this.manifest;
    return (await this.#block(texts, texts_each, document))[document % texts_each];
  }

  /** @param {string} digests @param {number} each @param {number} document */
  #block(digests, each, document) {
    const at = Math.floor(document / each) * digestLength;
    return this.#file(digests.slice(at, at + digestLength));
  }
}
