// The text that a reader sees on a page, or in one part of it.
import { parse } from 'parse5';

const unseen = ['script', 'style', 'template', 'noscript', 'head'];

// Any other element stands on a line or in a cell of its own, so that a space parts its words from its neighbours'.
const inline = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'label', 'mark',
  'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'tspan', 'u', 'var', 'wbr',
]);

/**
 * @param {string} text
 * @returns {string} with one space wherever there is white space
 */
export const collapsed = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * A page's texts: `whole` of its `main`, `of` the part with an id (nothing if there is none).
 * @param {string} html
 */
export function pageText(html) {
  const main = find(parse(html), ({ tagName }) => tagName === 'main');
  return {
    whole: textOf(main ? [main] : []),
    of(id) {
      const element = find(main ?? {}, ({ attrs }) => attrs.some(({ name, value }) => name === 'id' && value === id));
      return element && textOf(headedBy(element));
    },
  };
}

function find(node, fits) {
  if (node.attrs && fits(node)) return node;
  for (const child of node.childNodes ?? []) {
    const found = find(child, fits);
    if (found) return found;
  }
  return undefined;
}

/** A heading's id stands for all that it heads: what follows, up to a heading of its level or above. */
function headedBy(element) {
  const level = levelOf(element);
  if (level === undefined) return [element];
  const siblings = element.parentNode.childNodes;
  const rest = siblings.slice(siblings.indexOf(element) + 1);
  const end = rest.findIndex((one) => levelOf(one) <= level);
  return [element, ...(end < 0 ? rest : rest.slice(0, end))];
}

function levelOf({ tagName = '' }) {
  const found = /^h([1-6])$/.exec(tagName);
  return found ? Number(found[1]) : undefined;
}

const textOf = (nodes) => collapsed(nodes.map(rawText).join(''));

function rawText(node) {
  if (node.nodeName === '#text') return node.value;
  if (unseen.includes(node.tagName) || node.attrs?.some(({ name }) => name === 'hidden')) return '';
  const text = (node.childNodes ?? []).map(rawText).join('');
  return inline.has(node.tagName) ? text : ` ${text} `;
}
