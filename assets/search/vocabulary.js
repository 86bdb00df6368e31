// The words that the site has, and those of them that a word of a query may mean.
import { slips } from './distance.js';
import { likelyStems, stemOf } from './stem.js';
import { fold } from './words.js';

/**
 * @typedef {{stem: string, folded: string, count: number}} Known a stem of the index, in how many documents
 * @typedef {{known: Known, slips: number}} Slip
 */

const typoLetters = { one: 4, two: 8, most: 40 };
const fewestLettersOfEnding = 5;
const definite = /(?:e[nt]|[ant])$/;
/** Of numbers with one beginning the next file may have some, too. */
const filesOfBeginning = 2;
const compoundLetters = { whole: 8, part: 4, most: 60 };

export class Vocabulary {
  /** @type {Map<string, Promise<Known[]>>} */
  #lists = new Map();

  /** @type {Map<string, Known>} */
  #known = new Map();

  /** @param {import('./files.js').Files} files */
  constructor(files) {
    this.files = files;
    this.isSwedish = files.manifest.language === 'sv';
    this.stem = this.isSwedish ? stemOf : (/** @type {string} */ word) => word;
  }

  /**
   * @param {string} folded
   * @param {number} [files] of numbers to look in
   * @returns {Promise<Known[]>} the list in which it would stand, in order
   */
  #list(folded, files = 1) {
    if (/^[0-9]/.test(folded)) return this.#numbers(folded, files);
    return this.#listOf(/^[a-z]/.test(folded) ? folded[0] : '_');
  }

  /** @param {string} folded @param {number} files @returns {Promise<Known[]>} they are in no list of words */
  async #numbers(folded, files) {
    const terms = (await this.files.termsFrom(folded, files)).map(([stem, postings]) => this.#numberOf(stem, postings));
    return terms.sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0));
  }

  /** @param {string} stem @param {import('./files.js').Postings} postings @returns {Known} the same each time */
  #numberOf(stem, postings) {
    let known = this.#known.get(stem);
    if (!known) {
      known = { stem, folded: fold(stem), count: new Set(postings.flat().map(([document]) => document)).size };
      this.#known.set(stem, known);
    }
    return known;
  }

  /** @param {string} key @returns {Promise<Known[]>} */
  #listOf(key) {
    let list = this.#lists.get(key);
    if (!list) {
      list = this.files.words(key).then((file) => {
        const stems = file?.words ? file.words.split(' ') : [];
        return stems.map((stem, i) => ({ stem, folded: fold(stem), count: file?.counts[i] ?? 0 }));
      });
      this.#lists.set(key, list);
      list.catch(() => this.#lists.delete(key));
    }
    return list;
  }

  /** @param {string} prefix folded @returns {Promise<Known[]>} those that begin with it */
  async beginning(prefix) {
    const list = await this.#list(prefix, filesOfBeginning);
    const start = firstFrom(list, prefix);
    let end = start;
    while (end < list.length && list[end].folded.startsWith(prefix)) end++;
    return list.slice(start, end);
  }

  /**
   * @param {string} word
   * @returns {Promise<{exact: Known | undefined, folded: Known[]}>} its own stem, and those that differ by marks only
   */
  async same(word) {
    const stem = this.stem(word);
    const bare = fold(word);
    const forms = [...new Set([fold(stem), fold(this.stem(bare)), bare])];
    const found = (await Promise.all(forms.map((form) => this.#equal(form)))).flat();
    const exact = found.find((known) => known.stem === stem);
    return { exact, folded: [...new Set(found)].filter((known) => known !== exact) };
  }

  /** @param {string} word @returns {Promise<Known[]>} what other forms of it may be */
  async kin(word) {
    if (!this.isSwedish) return [];
    return (await Promise.all(likelyStems(word).map((stem) => this.#equal(fold(stem))))).flat();
  }

  /**
   * @param {string[]} words
   * @returns {Promise<Known[]>} what they are when written as one word in this order, with a linking s or without
   */
  async joined(words) {
    const [first, ...rest] = words;
    const firsts = rest.length === 1 ? new Set([first, first.replace(definite, ''), this.stem(first)]) : [first];
    const ways = [...firsts].flatMap((each) => ['', 's'].map((link) => [each, ...rest].join(link)));
    const found = await Promise.all([...new Set(ways)].map((way) => this.same(way)));
    return [...new Set(found.flatMap(({ exact, folded }) => exact ?? folded))];
  }

  /** @param {string} folded */
  async #equal(folded) {
    const list = await this.#list(folded);
    const start = firstFrom(list, folded);
    let end = start;
    while (end < list.length && list[end].folded === folded) end++;
    return list.slice(start, end);
  }

  /**
   * @param {string} word
   * @returns {Promise<Slip[]>} the nearest first, of those the most used
   */
  async near(word) {
    const bare = fold(word);
    if (bare.length < typoLetters.one || bare.length > typoLetters.most || /\p{N}/u.test(bare)) return [];
    const most = bare.length < typoLetters.two ? 1 : 2;
    const forms = [...new Set([bare, fold(this.stem(word))])];
    const found = nearest(forms, await this.#list(bare), most);
    if (found.length > 0 || bare[1] === bare[0]) return found;
    return nearest(forms, await this.#list(bare.slice(1)), most);
  }

  /**
   * Needs every list: only for words that nothing else answers.
   * @param {string} word
   * @returns {Promise<Known[]>} longer words that end with it
   */
  async ending(word) {
    const bare = fold(this.stem(word));
    if (bare.length < fewestLettersOfEnding) return [];
    const lists = await Promise.all(Object.keys(this.files.manifest.words).map((key) => this.#listOf(key)));
    return lists.flat().filter(({ folded }) => folded.endsWith(bare));
  }

  /**
   * @param {string} word
   * @returns {Promise<Known[]>} the parts of a compound word that the site's words make up, none where they do not
   */
  async parts(word) {
    const { compounds } = this.files.manifest;
    const listed = Object.hasOwn(compounds, word) ? compounds[word] : undefined;
    if (listed) return (await Promise.all(listed.map((part) => this.#one(part)))).flatMap((known) => known ?? []);
    return word.length > compoundLetters.most ? [] : ((await this.#split(word, new Map())) ?? []);
  }

  /** @param {string} word */
  async #one(word) {
    const { exact, folded } = await this.same(word);
    return exact ?? folded[0];
  }

  /**
   * @param {string} word
   * @param {Map<string, Known[] | undefined>} done
   * @returns {Promise<Known[] | undefined>} the fewest parts, of those the longest last one
   */
  async #split(word, done) {
    if (done.has(word) || word.length < compoundLetters.whole) return done.get(word);
    /** @type {Known[] | undefined} */
    let best;
    for (let at = compoundLetters.part; at <= word.length - compoundLetters.part; at++) {
      const first = await this.#one(word.slice(0, at));
      if (!first) continue;
      for (const rest of restsOf(word, at)) {
        const last = await this.#one(rest);
        const others = last ? [last] : await this.#split(rest, done);
        if (others && (!best || others.length + 1 < best.length)) best = [first, ...others];
      }
    }
    done.set(word, best);
    return best;
  }
}

/** @param {string} word @param {number} at @returns {string[]} what follows, without a linking s too */
function restsOf(word, at) {
  const rest = word.slice(at);
  return rest[0] === 's' && rest.length > compoundLetters.part ? [rest, rest.slice(1)] : [rest];
}

/** @param {Known[]} list @param {string} folded */
function firstFrom(list, folded) {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (list[middle].folded < folded) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param {string[]} forms @param {Known[]} list @param {number} most @returns {Slip[]} */
function nearest(forms, list, most) {
  /** @type {Slip[]} */
  const found = [];
  for (const known of list) {
    if (known.folded.length < typoLetters.one - 1) continue;
    const least = Math.min(...forms.map((form) => slips(form, known.folded, most)));
    if (least <= most) found.push({ known, slips: least });
  }
  return found.sort((a, b) => a.slips - b.slips || b.known.count - a.known.count);
}
