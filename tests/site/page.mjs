// One page or style sheet as the crawl sees it: its ids and everything that it points to.
import { parse } from 'parse5';

/**
 * @typedef {object} Link
 * @property {string} address as written
 * @property {number} line
 * @property {'go' | 'load' | 'name'} use  people go there, the browser loads it, or it only names it
 *
 * @typedef {object} Page
 * @property {Map<string, number>} ids how often each occurs
 * @property {Link[]} links
 * @property {boolean} indexable
 */

const goes = { a: ['href'], area: ['href'], form: ['action'], button: ['formaction'], input: ['formaction'] };
const loads = {
  script: ['src'], img: ['src'], source: ['src'], video: ['src', 'poster'], audio: ['src'], track: ['src'],
  iframe: ['src'], embed: ['src'], object: ['data'], input: ['src'], image: ['href'], use: ['href'],
};
const namingRels = ['canonical', 'alternate', 'next', 'prev', 'author', 'license', 'help', 'search'];

/**
 * @param {string} html
 * @returns {Page}
 */
export function readPage(html) {
  const page = { ids: new Map(), links: [], indexable: true };
  for (const element of elements(parse(html, { sourceCodeLocationInfo: true }))) {
    const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
    const line = element.sourceCodeLocation?.startLine ?? 0;
    if (attributes.id !== undefined) page.ids.set(attributes.id, (page.ids.get(attributes.id) ?? 0) + 1);
    if (element.tagName === 'meta' && isHidden(attributes)) page.indexable = false;
    for (const { address, use } of linksOf(element.tagName, attributes)) page.links.push({ address, line, use });
  }
  return page;
}

/**
 * What a style sheet loads.
 * @param {string} css
 * @returns {Link[]}
 */
export function readStyle(css) {
  const plain = css.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  const places = plain.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/g);
  return [...places].map((found) => ({
    address: found[2] ?? found[4],
    line: plain.slice(0, found.index).split('\n').length,
    use: 'load',
  }));
}

/** All elements in document order, those inside `<template>` too. */
function* elements(node) {
  if (node.attrs) yield node;
  for (const child of node.childNodes ?? []) yield* elements(child);
  if (node.content) yield* elements(node.content);
}

const isHidden = ({ name = '', content = '', 'http-equiv': equiv = '' }) =>
  (name.toLowerCase() === 'robots' && /noindex|none/i.test(content)) || equiv.toLowerCase() === 'refresh';

function* linksOf(tag, attributes) {
  yield* picked(attributes, goes[tag], 'go');
  yield* picked(attributes, loads[tag], 'load');
  if (tag === 'link') yield* picked(attributes, ['href'], linkUse(attributes.rel ?? ''));
  if (tag === 'meta') yield* refresh(attributes);
  for (const candidate of (attributes.srcset ?? '').split(',')) {
    const address = candidate.trim().split(/\s+/)[0];
    if (address) yield { address, use: 'load' };
  }
}

function* picked(attributes, names = [], use) {
  for (const name of names) if (attributes[name] !== undefined) yield { address: attributes[name], use };
}

const linkUse = (rel) => (rel.toLowerCase().split(/\s+/).some((word) => namingRels.includes(word)) ? 'name' : 'load');

function* refresh({ 'http-equiv': equiv = '', content = '' }) {
  const address = /url\s*=\s*["']?([^"']+)/i.exec(content)?.[1];
  if (equiv.toLowerCase() === 'refresh' && address) yield { address, use: 'go' };
}
