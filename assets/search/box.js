// Suggestions below the search field while someone writes: a combobox with a list, as the ARIA Authoring
// Practices describe it. The field keeps the focus; arrows choose in the list.
import { countOf, drawHit, openFor, rootOf } from './open.js';

/** @typedef {import('./open.js').Facet} Facet */
/** @typedef {import('./open.js').Hit} Hit */

/** Milliseconds without a letter after which a screen reader is told how many hits there are. */
const pause = 600;
/** Milliseconds without a letter after which texts are searched. */
const breath = 200;
/** Hits that are suggested. */
const most = 8;

/**
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} field
 */
export function suggest(form, field) {
  const parts = /** @type {HTMLTemplateElement} */ (document.querySelector('#search_parts'));
  /** @template {HTMLElement} T @param {string} selector @returns {T} */
  const part = (selector) => /** @type {T} */ (parts.content.querySelector(selector));
  const root = rootOf(form);
  const panel = part('.search-panel');
  const list = /** @type {HTMLElement} */ (panel.querySelector('[role=listbox]'));
  const status = /** @type {HTMLElement} */ (panel.querySelector('[role=status]'));
  const none = /** @type {HTMLElement} */ (panel.querySelector('.search-none'));
  const hitPart = /** @type {HTMLTemplateElement} */ (panel.querySelector('template'));

  let kind = '';
  let asked = 0;
  let isOpen = false;
  /** @type {number | undefined} */
  let telling;
  /** @type {Map<Element, () => void>} what choosing an option does */
  const actions = new Map();
  /** @type {Map<Element, string>} */
  const addresses = new Map();

  const options = () => [...actions.keys()];
  const current = () => list.querySelector('[aria-selected=true]');

  /** @param {Element | null} option */
  function mark(option) {
    current()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  }

  /** @param {boolean} isShown */
  function open(isShown) {
    isOpen = isShown;
    panel.hidden = !isShown;
    field.setAttribute('aria-expanded', String(isShown && actions.size > 0));
    if (!isShown) mark(null);
  }

  /** @param {HTMLElement} option @param {() => void} action */
  function add(option, action) {
    option.id = `search_option_${actions.size + 1}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    actions.set(option, action);
    list.append(option);
  }

  /** @param {string} name of a part @param {string} text */
  function textOption(name, text) {
    const option = /** @type {HTMLElement} */ (part(name).cloneNode(true));
    const told = option.querySelector('.option-text');
    if (told) told.textContent = text;
    return option;
  }

  /** @param {string} key */
  const choose = (key) => () => {
    kind = key;
    ask();
  };

  /** @param {Facet[]} kinds */
  function addKinds(kinds) {
    if (kind) add(textOption('.option-every', ''), choose(''));
    else if (kinds.length > 1) {
      for (const { key, name, count } of kinds.slice(0, 4)) add(textOption('.option-kind', `${name} (${count})`), choose(key));
    }
  }

  function resultsAddress() {
    const address = new URL(form.action);
    address.searchParams.set('q', field.value.trim());
    if (kind) address.searchParams.set('kind', kind);
    return address.href;
  }

  /** @param {{hits: Hit[], total: number, kinds: Facet[]}} found */
  function show({ hits, total, kinds }) {
    list.replaceChildren();
    actions.clear();
    addresses.clear();
    for (const hit of hits) {
      const option = drawHit(hitPart, hit, root);
      const address = new URL(hit.address, root).href;
      add(option, () => location.assign(address));
      addresses.set(option, address);
    }
    if (hits.length > 0) {
      addKinds(kinds);
      const all = textOption('.option-all', String(total));
      add(all, () => location.assign(resultsAddress()));
      addresses.set(all, resultsAddress());
    } else if (kind) {
      addKinds([]);
    }
    none.hidden = hits.length > 0;
    mark(null);
    open(true);
    clearTimeout(telling);
    telling = setTimeout(() => (status.textContent = countOf(status, total)), pause);
  }

  /**
   * What no name has may stand in a text; those are looked through when the writing pauses.
   * @param {import('./open.js').Search} search
   * @param {string} text
   * @param {() => boolean} isAsked still
   */
  async function inTexts(search, text, isAsked) {
    await new Promise((go) => setTimeout(go, breath));
    return isAsked() ? search.find(text, { kind, limit: most }) : { hits: [], total: 0, kinds: [] };
  }

  async function ask() {
    const text = field.value.trim();
    const number = ++asked;
    if (text === '') {
      kind = '';
      status.textContent = '';
      open(false);
      return;
    }
    try {
      const search = await openFor(form);
      let found = await search.suggest(text, { kind, limit: most });
      if (found.hits.length === 0) found = await inTexts(search, text, () => number === asked);
      if (number === asked) show(found);
    } catch {
      open(false);  // The form still leads to the page of results, which says what is wrong.
    }
  }

  /** @param {number} step */
  function move(step) {
    const all = options();
    if (all.length === 0) return;
    const at = all.findIndex((each) => each === current());
    const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step;
    mark(all[next] ?? null);
  }

  /** @param {KeyboardEvent} event */
  function enter(event) {
    const chosen = current();
    if (!isOpen || !chosen) return;
    event.preventDefault();
    const address = addresses.get(chosen);
    if (address && (event.ctrlKey || event.metaKey)) window.open(address, '_blank', 'noopener');
    else actions.get(chosen)?.();
  }

  /** @type {Record<string, (event: KeyboardEvent) => void>} */
  const keys = {
    ArrowDown: (event) => {
      event.preventDefault();
      if (isOpen) move(1);
      else ask();
    },
    ArrowUp: (event) => {
      event.preventDefault();
      if (isOpen) move(-1);
    },
    Home: () => mark(null),
    End: () => mark(null),
    Enter: enter,
    Escape: (event) => {
      if (isOpen) event.preventDefault();
      else field.value = '';
      open(false);
    },
    Tab: () => open(false),
  };

  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-controls', list.id);
  form.append(panel);
  openFor(form).catch(() => {});
  field.addEventListener('input', ask);
  field.addEventListener('keydown', (event) => {
    if (!event.isComposing) keys[event.key]?.(event);
  });
  field.addEventListener('blur', () => open(false));
  panel.addEventListener('pointerdown', (event) => event.preventDefault());  // the field keeps the focus
  list.addEventListener('click', (event) => {
    const option = /** @type {Element} */ (event.target).closest('[role=option]');
    if (!option) return;
    mark(option);
    const address = addresses.get(option);
    if (address && (event.ctrlKey || event.metaKey)) window.open(address, '_blank', 'noopener');
    else actions.get(option)?.();
  });
  if (field.value.trim() !== '' && document.activeElement === field) ask();
}
