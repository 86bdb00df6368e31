// Suggestions below the search field while someone writes: a combobox with a list, as the ARIA Authoring
// Practices describe it. The field keeps the focus; arrows choose in the list.
import { countOf, drawHit, openFor, rootOf } from './open.js';

/** @typedef {import('./open.js').Facet} Facet */
/** @typedef {import('./open.js').Hit} Hit */
/** @typedef {{hits: Hit[], total: number, kinds: Facet[]}} Found */

/** Milliseconds without a letter after which a screen reader is told how many hits there are. */
const pause = 600;
/** Milliseconds without a letter after which texts are searched. */
const breath = 40;
/** Hits, and kinds, that are suggested. */
const mostHits = 8;
const mostKinds = 4;

const parts = /** @type {HTMLTemplateElement} */ (document.querySelector('#search_parts'));

/** @template {HTMLElement} T @param {ParentNode} within @param {string} selector @returns {T} */
const find = (within, selector) => /** @type {T} */ (within.querySelector(selector));

/**
 * A line of the list that is no hit.
 * @param {string} name of its part
 * @param {string} text
 */
function lineOf(name, text) {
  const line = /** @type {HTMLElement} */ (find(parts.content, name).cloneNode(true));
  for (const each of line.querySelectorAll('.option-text')) each.textContent = text;
  return line;
}

/** The list of options, of which one at most is chosen. */
class Options {
  /** @param {HTMLElement} list @param {HTMLInputElement} field that tells which is chosen */
  constructor(list, field) {
    this.list = list;
    this.field = field;
    /** @type {Map<Element, string | (() => void)>} what choosing one does: leads to an address, or something else */
    this.actions = new Map();
  }

  clear() {
    this.list.replaceChildren();
    this.actions.clear();
    this.choose(null);
  }

  /** @param {HTMLElement} option @param {string | (() => void)} action */
  add(option, action) {
    option.id = `search_option_${this.actions.size + 1}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    this.actions.set(option, action);
    this.list.append(option);
  }

  chosen() {
    return this.list.querySelector('[aria-selected=true]');
  }

  /** @param {Element | null} option */
  choose(option) {
    this.chosen()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.field.setAttribute('aria-activedescendant', option.id);
    else this.field.removeAttribute('aria-activedescendant');
  }

  /** Past either end none is chosen. @param {number} step */
  move(step) {
    const all = [...this.actions.keys()];
    const at = all.findIndex((each) => each === this.chosen());
    const next = at >= 0 ? at + step : step > 0 ? 0 : all.length - 1;
    this.choose(all[next] ?? null);
  }

  /** @param {Element} option @param {KeyboardEvent | MouseEvent} event with Ctrl for another tab */
  take(option, event) {
    const action = this.actions.get(option);
    if (typeof action === 'function') action();
    else if (action && (event.ctrlKey || event.metaKey)) window.open(action, '_blank', 'noopener');
    else if (action) location.assign(action);
  }
}

class Box {
  /** @param {HTMLFormElement} form @param {HTMLInputElement} field */
  constructor(form, field) {
    this.form = form;
    this.field = field;
    this.root = rootOf(form);
    this.panel = find(parts.content, '.search-panel');
    this.list = find(this.panel, '#search_list');
    this.status = find(this.panel, '[role=status]');
    this.none = find(this.panel, '.search-none');
    this.hitPart = /** @type {HTMLTemplateElement} */ (this.panel.querySelector('template'));
    this.options = new Options(this.list, field);
    this.kind = '';
    this.asked = 0;
    this.telling = 0;
    this.#prepareField();
    this.#listen();
  }

  #prepareField() {
    this.field.setAttribute('role', 'combobox');
    this.field.setAttribute('aria-autocomplete', 'list');
    this.field.setAttribute('aria-expanded', 'false');
    this.field.setAttribute('aria-controls', this.list.id);
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', this.list.dataset.label ?? '');
    this.form.append(this.panel);
  }

  #listen() {
    this.field.addEventListener('input', () => this.ask());
    this.field.addEventListener('blur', () => this.open(false));
    this.field.addEventListener('keydown', (event) => event.isComposing || this.#press(event));
    this.panel.addEventListener('pointerdown', (event) => event.preventDefault());  // the field keeps the focus
    this.list.addEventListener('click', (event) => {
      const option = /** @type {Element} */ (event.target).closest('[role=option]');
      if (option) this.options.take(option, event);
    });
  }

  get isOpen() {
    return !this.panel.hidden;
  }

  /** @param {boolean} isShown */
  open(isShown) {
    this.panel.hidden = !isShown;
    this.field.setAttribute('aria-expanded', String(isShown && this.options.actions.size > 0));
    if (!isShown) this.options.choose(null);
  }

  async ask() {
    const number = ++this.asked;
    const text = this.field.value.trim();
    if (text === '') {
      this.kind = '';
      this.open(false);
      return;
    }
    try {
      const found = await this.#find(text, number);
      if (number === this.asked) this.#show(found);
    } catch {
      this.open(false);  // The form still leads to the page of results, which says what is wrong.
    }
  }

  /**
   * What no name has may stand in a text; those are looked through when the writing pauses.
   * @param {string} text
   * @param {number} number of the question
   * @returns {Promise<Found>}
   */
  async #find(text, number) {
    const search = await openFor(this.form);
    const found = await search.suggest(text, { kind: this.kind, limit: mostHits });
    if (found.hits.length > 0) return found;
    await new Promise((go) => setTimeout(go, breath));
    return number === this.asked ? search.find(text, { kind: this.kind, limit: mostHits }) : found;
  }

  /** @param {Found} found */
  #show({ hits, total, kinds }) {
    this.options.clear();
    for (const hit of hits) this.options.add(drawHit(this.hitPart, hit, this.root), new URL(hit.address, this.root).href);
    if (this.kind) this.options.add(lineOf('.option-every', ''), () => this.#narrow(''));
    else if (kinds.length > 1) this.#addKinds(kinds);
    if (hits.length > 0) this.options.add(lineOf('.option-all', String(total)), this.#resultsAddress());
    this.none.hidden = hits.length > 0;
    this.open(true);
    clearTimeout(this.telling);
    this.telling = setTimeout(() => (this.status.textContent = countOf(this.status, total)), pause);
  }

  /** @param {Facet[]} kinds */
  #addKinds(kinds) {
    for (const { key, name, count } of kinds.slice(0, mostKinds)) {
      this.options.add(lineOf('.option-kind', `${name} (${count})`), () => this.#narrow(key));
    }
  }

  /** @param {string} kind */
  #narrow(kind) {
    this.kind = kind;
    this.ask();
  }

  #resultsAddress() {
    const address = new URL(this.form.action);
    address.searchParams.set('q', this.field.value.trim());
    if (this.kind) address.searchParams.set('kind', this.kind);
    return address.href;
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const chosen = this.options.chosen();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.isOpen) this.options.move(event.key === 'ArrowDown' ? 1 : -1);
      else this.ask();
    } else if (event.key === 'Enter' && this.isOpen && chosen) {
      event.preventDefault();
      this.options.take(chosen, event);
    } else if (event.key === 'Escape') {
      if (this.isOpen) event.preventDefault();  // else it empties the field
      this.open(false);
    } else if (event.key === 'Home' || event.key === 'End') {
      this.options.choose(null);
    }
  }
}

/**
 * Suggests from now on.
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} field which has the focus
 */
export function suggest(form, field) {
  const box = new Box(form, field);
  openFor(form).catch(() => {});  // while the first word is written
  if (field.value.trim() !== '') box.ask();
}
