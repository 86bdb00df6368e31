// Opens the index that the search field of the page tells of, and shows what it answers.
import { fetchJson } from './fetch.js';

/**
 * @typedef {{text: string, marked: boolean}} Piece
 *
 * @typedef {object} Hit
 * @property {string} title
 * @property {string} address from the site's root
 * @property {string} kind
 * @property {string} kind_name
 * @property {string} unit
 * @property {string} organisation
 * @property {string} alias
 * @property {Piece[]} marks the title
 * @property {Piece[]} excerpt
 *
 * @typedef {{key: string, name: string, count: number}} Facet
 *
 * @typedef {object} Search
 * @property {(text: string, options?: {kind?: string, limit?: number}) =>
 *   Promise<{hits: Hit[], total: number, kinds: Facet[]}>} suggest
 * @property {(text: string, options?: {kind?: string, unit?: string, organisation?: string, offset?: number, limit?: number}) =>
 *   Promise<{hits: Hit[], total: number, kinds: Facet[], units: Facet[], organisations: Facet[]}>} find
 */

/** @type {Promise<Search> | undefined} */
let opened;

/** The site's root: the page of results lies there. @param {HTMLFormElement} form */
export const rootOf = (form) => new URL('.', form.action).href;

/**
 * Fetches the engine and the index's manifest at the same time.
 * @param {string} root
 * @param {string} engine
 * @param {string} manifest
 * @returns {Promise<Search>}
 */
async function open(root, engine, manifest) {
  const [{ openSearch }, first] = await Promise.all([import(engine), fetchJson(manifest)]);
  return openSearch({ root, manifest, fetchJson: async (/** @type {string} */ url) => (url === manifest ? first : fetchJson(url)) });
}

/**
 * @param {HTMLFormElement} form
 * @returns {Promise<Search>} the same each time, unless it could not be had
 */
export function openFor(form) {
  const { engine = '', manifest = '' } = form.dataset;
  opened ??= open(rootOf(form), new URL(engine, document.baseURI).href, new URL(manifest, document.baseURI).href);
  opened.catch(() => (opened = undefined));
  return opened;
}

/**
 * "45 hits", in the words that the page has for it.
 * @param {HTMLElement} status
 * @param {number} total
 */
export const countOf = ({ dataset }, total) => `${total} ${total === 1 ? dataset.hit : dataset.hits}`;

/**
 * @param {Element} within
 * @param {Piece[]} pieces
 */
export function showPieces(within, pieces) {
  within.replaceChildren(
    ...pieces.map(({ text, marked }) => {
      if (!marked) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
}

/**
 * A hit as one of the page's templates draws it: its title, the badge of its kind, and where it belongs.
 * @param {HTMLTemplateElement} template
 * @param {Hit} hit
 * @param {string} root
 */
export function drawHit(template, hit, root) {
  const drawn = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
  /** @param {string} name @param {string} text */
  const write = (name, text) => {
    for (const each of drawn.querySelectorAll(name)) {
      each.textContent = text;
      if (text === '') each.remove();
    }
  };
  const title = drawn.querySelector('.hit-title');
  if (title) showPieces(title, hit.marks.length > 0 ? hit.marks : [{ text: hit.title, marked: false }]);
  if (title instanceof HTMLAnchorElement) title.href = new URL(hit.address, root).href;
  const excerpt = drawn.querySelector('.hit-excerpt');
  if (excerpt && hit.excerpt.length > 0) showPieces(excerpt, hit.excerpt);
  else excerpt?.remove();
  drawn.querySelector('.badge')?.classList.add(`badge-${hit.kind}`);
  write('.badge', hit.kind_name);
  write('.hit-alias', hit.alias);
  write('.hit-place', [...new Set([hit.unit, hit.organisation])].filter(Boolean).join(', '));
  return drawn;
}
