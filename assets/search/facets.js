// What kind of thing a document is about, and which unit and organisation it belongs to.

/**
 * @typedef {{key: string, name: string, count: number}} Facet
 * @typedef {'kind' | 'unit' | 'organisation'} Sort
 * @typedef {import('./rank.js').Found} Found
 */

const none = -1;

/** @param {number[]} runs index, how many @returns {number[]} */
const unpacked = (runs) =>
  runs.flatMap((index, i) => (i % 2 === 0 ? /** @type {number[]} */ (new Array(runs[i + 1]).fill(index)) : []));

export class Facets {
  /** @param {import('./files.js').Facts} facts */
  constructor(facts) {
    this.sorts = {
      kind: { all: facts.kinds, of: unpacked(facts.kind) },
      unit: { all: facts.units, of: facts.unit },
      organisation: { all: facts.organisations, of: unpacked(facts.organisation) },
    };
  }

  /** @param {Sort} sort @param {number} document @returns {[string, string]} key, name */
  #facet(sort, document) {
    const { all, of } = this.sorts[sort];
    return all[of[document] ?? none] ?? ['', ''];
  }

  /** @param {number} document */
  of(document) {
    const [kind, kind_name] = this.#facet('kind', document);
    return { kind, kind_name, unit: this.#facet('unit', document)[1], organisation: this.#facet('organisation', document)[1] };
  }

  /**
   * @param {Found[]} found
   * @param {Partial<Record<Sort, string>>} asked keys; '' for all
   */
  among(found, asked) {
    const sorts = /** @type {Sort[]} */ (Object.keys(asked)).filter((sort) => asked[sort]);
    if (sorts.length === 0) return found;
    return found.filter(({ document }) => sorts.every((sort) => this.#facet(sort, document)[0] === asked[sort]));
  }

  /** @param {Found[]} found @param {Sort} sort @returns {Facet[]} the most frequent first */
  count(found, sort) {
    /** @type {Map<string, Facet>} */
    const counts = new Map();
    for (const { document } of found) {
      const [key, name] = this.#facet(sort, document);
      const facet = counts.get(key);
      if (facet) facet.count++;
      else if (key) counts.set(key, { key, name, count: 1 });
    }
    return [...counts.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  }
}
