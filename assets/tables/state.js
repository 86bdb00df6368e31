// What a reader has chosen in a table, in the query of the address: q=budget&sort=-3&c2=Riktlinje. The
// tables after a page's first have their number before it: t2.q=budget.

/**
 * @typedef {object} Choice
 * @property {string} text that rows must have
 * @property {Map<number, string>} values that columns must have
 * @property {number} column that rows are sorted by, from 0; -1 is the page's own order
 * @property {boolean} isDown the last first
 */

/** Letters written within this time, in milliseconds, are one step in the history. */
const oneStep = 1500;

/**
 * @param {number} index of the table on the page
 * @param {number} columns how many it has
 */
export function tableState(index, columns) {
  const prefix = index === 0 ? '' : `t${index + 1}.`;
  let lastLetter = -Infinity;

  /** @returns {Choice} what the address says, as far as the table has it */
  function read() {
    const query = new URLSearchParams(location.search);
    const sort = /^(-?)(\d+)$/.exec(query.get(`${prefix}sort`) ?? '');
    const column = sort ? Number(sort[2]) - 1 : -1;
    /** @type {Map<number, string>} */
    const values = new Map();
    for (let number = 2; number <= columns; ++number) {
      const value = query.get(`${prefix}c${number}`);
      if (value) values.set(number - 1, value);
    }
    const isThere = column >= 0 && column < columns;
    return { text: query.get(`${prefix}q`) ?? '', values, column: isThere ? column : -1, isDown: isThere && sort?.[1] === '-' };
  }

  /** @param {Choice} choice */
  function addressOf({ text, values, column, isDown }) {
    const query = new URLSearchParams(location.search);
    for (const name of [...query.keys()]) {
      const own = name.startsWith(prefix) ? name.slice(prefix.length) : '';
      if (/^(q|sort|c\d+)$/.test(own)) query.delete(name);
    }
    if (text) query.set(`${prefix}q`, text);
    if (column >= 0) query.set(`${prefix}sort`, `${isDown ? '-' : ''}${column + 1}`);
    for (const [chosen, value] of values) query.set(`${prefix}c${chosen + 1}`, value);
    return `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`;
  }

  /** @param {Choice} choice @param {boolean} isLetter */
  function write(choice, isLetter) {
    const now = performance.now();
    const goesOn = isLetter && now - lastLetter < oneStep;
    lastLetter = isLetter ? now : -Infinity;
    const address = addressOf(choice);
    if (goesOn) history.replaceState(history.state, '', address);
    else if (address !== location.pathname + location.search + location.hash) history.pushState(null, '', address);
  }

  return { read, write };
}
