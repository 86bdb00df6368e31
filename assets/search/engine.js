// Search in the reader's browser: answers queries from the files that generator/search/ writes.
import { excerptOf } from './excerpt.js';
import { Facets } from './facets.js';
import { fetchJson as fetchFromServer } from './fetch.js';
import { Files } from './files.js';
import { Marker } from './marks.js';
import { closer } from './names.js';
import { understand } from './query.js';
import { rank } from './rank.js';
import { Vocabulary } from './vocabulary.js';

/**
 * @typedef {import('./marks.js').Piece} Piece
 * @typedef {import('./facets.js').Facet} Facet
 *
 * @typedef {object} Hit
 * @property {string} title
 * @property {string} address from the site's root
 * @property {string} kind
 * @property {string} kind_name
 * @property {string} unit
 * @property {string} organisation
 * @property {string} alias the other name that answers the query better than the title does, or ''
 * @property {Piece[]} marks the title
 * @property {Piece[]} excerpt
 *
 * @typedef {object} Search
 * @property {(text: string, options?: {kind?: string, limit?: number}) =>
 *   Promise<{hits: Hit[], total: number, kinds: Facet[]}>} suggest by names, while someone writes; without excerpts
 * @property {(text: string, options?: {kind?: string, unit?: string, organisation?: string, offset?: number, limit?: number}) =>
 *   Promise<{hits: Hit[], total: number, kinds: Facet[], units: Facet[], organisations: Facet[]}>} find
 */

/**
 * @param {object} where
 * @param {string} where.root address of the site's root, with a slash at its end
 * @param {string} where.manifest address of the manifest
 * @param {import('./files.js').FetchJson} [where.fetchJson]
 * @returns {Promise<Search>}
 */
export async function openSearch({ root, manifest, fetchJson = fetchFromServer }) {
  const files = new Files(root, await fetchJson(manifest), fetchJson);
  const vocabulary = new Vocabulary(files);
  const stop = new Set(files.manifest.stop);

  /** @param {string} text @param {boolean} isTyping */
  async function answer(text, isTyping) {
    const [query, facts] = await Promise.all([understand(text, vocabulary, stop, isTyping), files.facts()]);
    let found = await rank(query, files, isTyping);
    if (isTyping && found.length === 0) found = await rank(query, files, false);
    return { marker: new Marker(query, vocabulary.stem), found, facets: new Facets(facts) };
  }

  /**
   * @param {number} document
   * @param {Marker} marker
   * @param {Facets} facets
   * @param {boolean} isWithExcerpt
   * @returns {Promise<Hit>}
   */
  async function hitOf(document, marker, facets, isWithExcerpt) {
    const [title, address, aliases] = await files.names(document);
    const [summary, text] = isWithExcerpt ? await files.texts(document) : ['', ''];
    const met = marker.met(title).size;
    const alias = aliases.find((each) => marker.met(each).size > met) ?? '';
    const excerpt = isWithExcerpt ? excerptOf(summary, text, marker) : [];
    return { title, address, ...facets.of(document), alias, marks: marker.pieces(title), excerpt };
  }

  return {
    async suggest(text, { kind = '', limit = 8 } = {}) {
      const { marker, found, facets } = await answer(text, true);
      const chosen = facets.among(found, { kind });
      const first = await closer(chosen, 0, limit, marker, files);
      const hits = await Promise.all(first.map((each) => hitOf(each, marker, facets, false)));
      return { hits, total: chosen.length, kinds: facets.count(found, 'kind') };
    },

    async find(text, { kind = '', unit = '', organisation = '', offset = 0, limit = 10 } = {}) {
      const { marker, found, facets } = await answer(text, false);
      const asked = { kind, unit, organisation };
      const chosen = facets.among(found, asked);
      const first = await closer(chosen, offset, limit, marker, files);
      const hits = await Promise.all(first.map((each) => hitOf(each, marker, facets, true)));
      return {
        hits,
        total: chosen.length,
        kinds: facets.count(facets.among(found, { ...asked, kind: '' }), 'kind'),
        units: facets.count(facets.among(found, { ...asked, unit: '' }), 'unit'),
        organisations: facets.count(facets.among(found, { ...asked, organisation: '' }), 'organisation'),
      };
    },
  };
}
