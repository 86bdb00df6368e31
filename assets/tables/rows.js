// A table's rows: what their cells say, their order, and which of them are seen.

/**
 * @typedef {object} Table
 * @property {HTMLElement} frame what scrolls around the table
 * @property {HTMLTableCellElement[]} headings
 * @property {HTMLTableRowElement[]} rows in the page's own order
 * @property {(row: HTMLTableRowElement, column: number) => string[]} values of a cell
 * @property {(column: number, isDown: boolean) => void} sort by a column; by the page's own order where it is -1
 * @property {(text: string, values: Map<number, string>, most: number) => number} filter shows the first of the rows
 *   that have the text and the values; returns how many have
 */

const language = document.documentElement.lang;
const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });

/** @param {Node | null | undefined} node */
const textOf = (node) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * A value's own words, without the marks beside it.
 * @param {Element} element
 */
function wordsOf(element) {
  let text = '';
  for (const node of element.childNodes) {
    if (node instanceof Element && node.matches('.example, .flag')) break;
    text += node.textContent;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * @param {Element | undefined} cell
 * @returns {string[]}
 */
function valuesOf(cell) {
  if (!cell) return [];
  const values = cell.querySelectorAll(':scope > .value');
  const all = values.length > 0 ? [...values].map(wordsOf) : [wordsOf(cell)];
  return all.filter((text) => text !== '');
}

const separators = new Intl.NumberFormat(language).formatToParts(12345.6);
const decimal = separators.find(({ type }) => type === 'decimal')?.value ?? '.';

/**
 * The number that a text begins with, written as the page's language does; undefined where it has none, or is a
 * date or a name that only begins so.
 * @param {string} text
 */
function numberOf(text) {
  const found = /^[-−]?\d[\d\s]*(?:[.,]\d+)?(?=$|\s|%)/.exec(text);
  if (!found) return undefined;
  return Number(found[0].replace(/\s/g, '').replace('−', '-').replace(decimal, '.'));
}

/**
 * What a cell is ordered by: its machine value, else its number, else its words. Dates are written so that
 * their words have their order.
 * @param {Element | undefined} cell
 * @param {string} text
 */
function keyOf(cell, text) {
  const machine = cell?.querySelector('time[datetime]')?.getAttribute('datetime');
  return { text: machine ?? text, number: machine ? undefined : numberOf(text) };
}

/** @typedef {{row: HTMLTableRowElement, text: string, number: number | undefined}} Key */

/**
 * @param {Key} a
 * @param {Key} b
 * @param {boolean} areNumbers
 */
function compare(a, b, areNumbers) {
  if (areNumbers && a.number !== undefined && b.number !== undefined) return a.number - b.number;
  return collator.compare(a.text, b.text);
}

/**
 * Empty cells stand last in both orders.
 * @param {Key[]} keys
 * @param {boolean} isDown
 */
function ordered(keys, isDown) {
  const areNumbers = keys.every(({ text, number }) => text === '' || number !== undefined);
  return keys.sort((a, b) => {
    if (a.text === '' || b.text === '') return Number(a.text === '') - Number(b.text === '');
    return isDown ? compare(b, a, areNumbers) : compare(a, b, areNumbers);
  });
}

/** @param {string} text */
const folded = (text) => text.toLocaleLowerCase(language);

/**
 * @param {HTMLTableElement} element
 * @returns {Table | undefined} nothing where rows have no columns of their own
 */
export function readTable(element) {
  const [body, ...more] = element.tBodies;
  const headings = [...(element.tHead?.rows[0]?.cells ?? [])];
  const rows = [...(body?.rows ?? [])];
  const isPlain = [element.tHead, body].every((part) => part && !part.querySelector('[colspan], [rowspan]'));
  if (more.length > 0 || element.tHead?.rows.length !== 1 || !isPlain || element.closest('.matrix')) return undefined;
  if (rows.some((row) => row.cells.length !== headings.length)) return undefined;
  const frame = /** @type {HTMLElement} */ (element.closest('.table-frame') ?? element);

  /** @type {Map<HTMLTableRowElement, string>} */
  const texts = new Map();
  let order = '-1';
  let inOrder = rows;

  /** @param {HTMLTableRowElement} row @param {number} column */
  const values = (row, column) => valuesOf(row.cells[column]);

  /** @param {number} column @param {boolean} isDown */
  function sort(column, isDown) {
    if (order === `${column}${isDown}` || (column < 0 && order === '-1')) return;
    order = column < 0 ? '-1' : `${column}${isDown}`;
    const keys = rows.map((row) => ({ row, ...keyOf(row.cells[column], values(row, column)[0] ?? '') }));
    inOrder = column < 0 ? rows : ordered(keys, isDown).map(({ row }) => row);
    // Rows move fastest where nobody sees them.
    const after = body.nextSibling;
    body.remove();
    body.append(...inOrder);
    element.insertBefore(body, after);
  }

  /** @param {HTMLTableRowElement} row */
  function textOfRow(row) {
    let text = texts.get(row);
    if (text === undefined) texts.set(row, (text = folded(textOf(row))));
    return text;
  }

  /** @param {string} text @param {Map<number, string>} wanted @param {number} most */
  function filter(text, wanted, most) {
    const words = folded(text).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const row of inOrder) {
      const has =
        words.every((word) => textOfRow(row).includes(word)) &&
        [...wanted].every(([column, value]) => values(row, column).includes(value));
      const isHidden = !has || found >= most;
      if (row.hidden !== isHidden) row.hidden = isHidden;
      found += Number(has);
    }
    return found;
  }

  return { frame, headings, rows, values, sort, filter };
}
