// What a page says of its data: the files that its head names, and the rows of its table.
import { parse } from 'parse5';

/**
 * @typedef {object} Markup
 * @property {Record<string, string>} alternates media type -> address as written
 * @property {number} count how many the page says that it has
 * @property {number} tables of the page
 * @property {string[]} names what stands at the head of each row of the page's first table
 */

/**
 * @param {string} html
 * @returns {Markup}
 */
export function readMarkup(html) {
  const all = [...elements(parse(html))];
  const attributes = (node) => Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const links = all.filter(({ tagName }) => tagName === 'link').map(attributes);
  const table = all.find(({ tagName }) => tagName === 'tbody');
  const isCount = ({ tagName, attrs }) => tagName === 'p' && attrs.some(({ value }) => value === 'count');
  const counted = all.find(isCount);
  const heads = table ? [...elements(table)].filter(({ tagName }) => tagName === 'th') : [];
  return {
    alternates: Object.fromEntries(links.filter(({ rel }) => rel === 'alternate').map(({ type, href }) => [type, href])),
    count: Number(/\d+/.exec(counted ? textOf(counted) : '')?.[0]),
    tables: all.filter(({ tagName }) => tagName === 'tbody').length,
    names: heads.map((head) => textOf([...elements(head)].find(({ tagName }) => tagName === 'a') ?? head)),
  };
}

function* elements(node) {
  if (node.attrs) yield node;
  for (const child of node.childNodes ?? []) yield* elements(child);
}

const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('');
