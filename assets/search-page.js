// The page of results: what is asked stands in the address, so that back, reload and a link sent to
// someone come to the same hits. Without this the page shows other ways to find things.
import { countOf, drawHit, openFor, rootOf } from './search/open.js';

/** @typedef {import('./search/open.js').Facet} Facet */
/** @typedef {import('./search/open.js').Hit} Hit */
/** @typedef {{q: string, kind: string, unit: string, organisation: string, shown: number}} Asked */

const step = 10;
const filters = /** @type {const} */ (['kind', 'unit', 'organisation']);

/** @template {HTMLElement} T @param {ParentNode} within @param {string} selector @returns {T} */
const find = (within, selector) => /** @type {T} */ (within.querySelector(selector));

const page = find(document, '.search-page');
/** @type {HTMLFormElement} */
const form = find(page, 'form');
/** @type {HTMLInputElement} */
const field = find(form, 'input[type=search]');
const results = find(page, '.search-results');
const list = find(results, '.hits');
const status = find(results, '[role=status]');
const none = find(results, '.search-none');
const broken = find(results, '.search-broken');
/** @type {HTMLElement | null} other ways to find things */
const without = document.querySelector('.search-without');
/** @type {HTMLButtonElement} */
const more = find(results, '.search-more');
/** @type {HTMLTemplateElement} */
const hitPart = find(results, 'template');
const root = rootOf(form);
const pageTitle = document.title;

/** @param {string} name @returns {HTMLSelectElement} */
const selectOf = (name) => find(form, `select[name="${name}"]`);

/** The filter with its label. @param {HTMLSelectElement} select @returns {HTMLElement} */
const toolOf = (select) => /** @type {HTMLElement} */ (select.closest('.tool'));

/** @returns {Asked} */
function fromAddress() {
  const query = new URLSearchParams(location.search);
  /** @param {string} name */
  const of = (name) => query.get(name)?.trim() ?? '';
  return { q: of('q'), kind: of('kind'), unit: of('unit'), organisation: of('organisation'), shown: step };
}

/** @param {Asked} asked */
function toAddress(asked) {
  const query = new URLSearchParams();
  for (const name of /** @type {const} */ (['q', ...filters])) if (asked[name]) query.set(name, asked[name]);
  return `${location.pathname}${query.size > 0 ? `?${query}` : ''}`;
}

/**
 * @param {HTMLSelectElement} select
 * @param {Facet[]} facets
 * @param {string} chosen
 */
function fillFilter(select, facets, chosen) {
  select.replaceChildren(select.options[0], ...facets.map(({ key, name, count }) => new Option(`${name} (${count})`, key)));
  if (chosen && !facets.some(({ key }) => key === chosen)) select.append(new Option(chosen, chosen));
  select.value = chosen;
  toolOf(select).hidden = facets.length < 2 && !chosen;
}

let asked = fromAddress();
let number = 0;

/** @param {Hit[]} hits @param {number} total @param {boolean} goesOn */
function showHits(hits, total, goesOn) {
  const drawn = hits.map((hit) => drawHit(hitPart, hit, root));
  if (goesOn) list.append(...drawn);
  else list.replaceChildren(...drawn);
  status.textContent = total > 0 ? countOf(status, total) : status.dataset.none ?? '';
  none.hidden = total > 0;
  if (without) without.hidden = total > 0;
  more.hidden = list.children.length >= total;
  // The focus goes on from the first of the new hits.
  if (goesOn) drawn[0]?.querySelector('a')?.focus();
}

/** @param {{goesOn?: boolean}} [how] */
async function show({ goesOn = false } = {}) {
  const mine = ++number;
  const { q, kind, unit, organisation } = asked;
  if (field.value.trim() !== q) field.value = q;
  results.hidden = q === '';
  if (without) without.hidden = q !== '';
  document.title = q ? `${q} – ${pageTitle}` : pageTitle;
  if (q === '') return;
  broken.hidden = true;
  // Before there are hits, so that these do not move when filters come.
  if (list.children.length === 0) for (const name of filters) toolOf(selectOf(name)).hidden = false;
  try {
    const search = await openFor(form);
    const offset = goesOn ? list.children.length : 0;
    const found = await search.find(q, { kind, unit, organisation, offset, limit: step });
    if (mine !== number) return;
    fillFilter(selectOf('kind'), found.kinds, kind);
    fillFilter(selectOf('unit'), found.units, unit);
    fillFilter(selectOf('organisation'), found.organisations, organisation);
    showHits(found.hits, found.total, goesOn);
  } catch {
    broken.hidden = false;
    for (const name of filters) toolOf(selectOf(name)).hidden = true;
    if (without) without.hidden = false;
  }
}

/** @param {Partial<Asked>} change */
function ask(change) {
  asked = { ...asked, ...change };
  if (toAddress(asked) !== location.pathname + location.search) history.pushState(null, '', toAddress(asked));
  show();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const q = field.value.trim();
  ask(q === asked.q ? {} : { q, kind: '', unit: '', organisation: '' });
});
for (const name of filters) selectOf(name).addEventListener('change', (event) => {
  ask({ [name]: /** @type {HTMLSelectElement} */ (event.target).value });
});
more.addEventListener('click', () => show({ goesOn: true }));
addEventListener('popstate', () => {
  asked = fromAddress();
  show();
});
show();
