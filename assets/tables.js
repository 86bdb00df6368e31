// Sorts and filters the tables of a page. Without it every row stands there in the page's own order.
// What a reader has chosen stands in the address, so that back, reload and a link sent to someone
// come to the same rows.
import { facetsOf } from './tables/facets.js';
import { readTable } from './tables/rows.js';
import { tableState } from './tables/state.js';

/** @typedef {import('./tables/rows.js').Table} Table */
/** @typedef {import('./tables/facets.js').Facet} Facet */
/** @typedef {import('./tables/state.js').Choice} Choice */

/** Fewer rows than this are seen at a glance. */
const filtered = 8;
const sorted = 3;
/** Browsers take seconds to lay out thousands of rows anew: of so many, only the first are shown until asked. */
const heavy = 500;
const firstRows = 100;

/** @type {HTMLTemplateElement | null} */
const parts = document.querySelector('#table_tools');

/**
 * @template {HTMLElement} T
 * @param {ParentNode} within
 * @param {string} selector of what the template is sure to have
 * @returns {T}
 */
const find = (within, selector) => /** @type {T} */ (within.querySelector(selector));

/**
 * @param {string} selector of a part of the template
 * @returns {HTMLElement}
 */
const copyOf = (selector) => /** @type {HTMLElement} */ (parts?.content.querySelector(selector)?.cloneNode(true));

/**
 * Makes each column's heading a button.
 * @param {Table} table
 * @param {(column: number) => void} choose
 */
function addSortButtons(table, choose) {
  table.headings.forEach((heading, column) => {
    if (heading.textContent?.trim() === '') return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => choose(column));
    heading.append(button);
  });
}

/**
 * @param {Table} table
 * @param {Choice} choice
 */
function showOrder(table, choice) {
  table.headings.forEach((heading, column) => {
    if (column === choice.column) heading.setAttribute('aria-sort', choice.isDown ? 'descending' : 'ascending');
    else heading.removeAttribute('aria-sort');
  });
}

/** The controls above one table. */
class Tools {
  /**
   * @param {Table} table
   * @param {() => void} changed a filter has been chosen
   * @param {() => void} typed a letter has been written
   * @param {(column: number, isDown: boolean) => void} sorted an order has been chosen
   */
  constructor(table, changed, typed, sorted) {
    this.table = table;
    this.box = copyOf('.table-tools');
    this.text = /** @type {HTMLInputElement} */ (find(this.box, 'input'));
    this.clear = find(this.box, '.clear');
    this.every = find(this.box, '.every');
    this.most = table.rows.length > heavy ? firstRows : Infinity;
    const label = table.frame.getAttribute('aria-label') ?? '';
    this.box.setAttribute('aria-label', `${this.box.getAttribute('aria-label')}: ${label}`);
    /** @type {{facet: Facet, select: HTMLSelectElement}[]} */
    this.facets = facetsOf(table).map((facet) => ({ facet, select: this.#addFacet(facet) }));
    this.order = this.#addOrder(sorted);
    this.#addFile();
    this.text.addEventListener('input', typed);
    for (const { select } of this.facets) select.addEventListener('change', changed);
    this.clear.addEventListener('click', () => {
      this.show({ text: '', values: new Map() });
      changed();
      this.text.focus();
    });
    this.every.addEventListener('click', () => {
      this.most = Infinity;
      changed();
      this.text.focus();
    });
    table.frame.before(this.box);
  }

  /** @param {Facet} facet */
  #addFacet(facet) {
    const label = copyOf('.tool-choice');
    const select = /** @type {HTMLSelectElement} */ (find(label, 'select'));
    find(label, 'span').textContent = facet.name;
    for (const [value, count] of facet.values) select.append(new Option(`${value} (${count})`, value));
    find(this.box, '.tool-choices').append(label);
    return select;
  }

  /**
   * The order, to be chosen where headings have no room: CSS shows it there.
   * @param {(column: number, isDown: boolean) => void} sorted
   */
  #addOrder(sorted) {
    const label = copyOf('.tool-sort');
    const select = /** @type {HTMLSelectElement} */ (find(label, 'select'));
    this.table.headings.forEach(({ textContent }, column) => {
      if (textContent?.trim() === '') return;
      for (const way of ['up', 'down']) select.append(new Option(`${textContent?.trim()}, ${label.dataset[way]}`, `${column} ${way}`));
    });
    select.addEventListener('change', () => {
      const [column, way] = select.value.split(' ');
      sorted(select.value === '' ? -1 : Number(column), way === 'down');
    });
    find(this.box, '.tool-choices').append(label);
    return select;
  }

  /** The register as a file, where the page has one. */
  #addFile() {
    const file = document.querySelector('a[download][href$=".csv"]');
    if (file) find(this.box, '.tool-end').append(file.cloneNode(true));
  }

  /** @returns {Pick<Choice, 'text' | 'values'>} */
  chosen() {
    const set = this.facets.filter(({ select }) => select.value !== '');
    return { text: this.text.value.trim(), values: new Map(set.map(({ facet, select }) => [facet.column, select.value])) };
  }

  /** @param {Pick<Choice, 'column' | 'isDown'>} choice */
  showOrder({ column, isDown }) {
    this.order.value = column < 0 ? '' : `${column} ${isDown ? 'down' : 'up'}`;
  }

  /** @param {Pick<Choice, 'text' | 'values'>} choice */
  show({ text, values }) {
    if (this.text.value.trim() !== text) this.text.value = text;
    for (const { facet, select } of this.facets) select.value = values.get(facet.column) ?? '';
  }

  /**
   * @param {number} found rows
   * @param {boolean} isNarrowed
   */
  tell(found, isNarrowed) {
    find(this.box, '.shown').textContent = String(Math.min(found, this.most));
    this.every.hidden = found <= this.most;
    find(this.box, '.all').textContent = String(this.table.rows.length);
    this.clear.hidden = !isNarrowed;
    this.table.frame.hidden = found === 0;
  }
}

/**
 * @param {HTMLTableElement} element
 * @param {number} index of the table on the page
 */
function enhance(element, index) {
  const table = readTable(element);
  if (!table || table.rows.length < sorted) return;
  const state = tableState(index, table.headings.length);
  /** @type {Choice} */
  let choice = { text: '', values: new Map(), column: -1, isDown: false };

  /** What the address says, as far as the table has controls for it. */
  function follow() {
    choice = state.read();
    tools?.show(choice);
    choice = { ...choice, ...(tools?.chosen() ?? { text: '', values: new Map() }) };
    show();
  }

  /** @param {Choice} next @param {boolean} [isLetter] one of many that stand in the address as one step */
  const choose = (next, isLetter = false) => {
    choice = next;
    show();
    state.write(choice, isLetter);
  };
  const filter = (isLetter = false) => {
    if (tools) choose({ ...choice, ...tools.chosen() }, isLetter);
  };
  /** @type {Tools | undefined} */
  const tools =
    table.rows.length < filtered
      ? undefined
      : new Tools(table, () => filter(), () => filter(true), (column, isDown) => choose({ ...choice, column, isDown }));

  function show() {
    table?.sort(choice.column, choice.isDown);
    const found = table?.filter(choice.text, choice.values, tools?.most ?? Infinity) ?? 0;
    tools?.tell(found, choice.text !== '' || choice.values.size > 0);
    tools?.showOrder(choice);
    if (table) showOrder(table, choice);
  }

  addSortButtons(table, (column) => choose({ ...choice, column, isDown: column === choice.column && !choice.isDown }));
  addEventListener('popstate', follow);
  follow();
}

if (parts) document.querySelectorAll('table').forEach(enhance);
