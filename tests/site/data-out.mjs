// The data beside the pages of a built site: registers as CSV and JSON, metrics' values as CSV, linked data as JSON-LD by SHACL shapes.
// usage: node data-out.mjs SITE
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, htmlOnly, listFiles, report } from './files.mjs';
import { checkLinkedData } from './data/linked-data.mjs';
import { readMarkup } from './data/markup.mjs';
import { checkMetrics } from './data/metrics.mjs';
import { checkRegisters } from './data/registers.mjs';

/**
 * @typedef {object} DataSite
 * @property {string} root
 * @property {Set<string>} files
 * @property {Map<string, import('./data/markup.mjs').Markup>} pages
 * @property {boolean} isPublished it says where it lies
 * @property {string} address of its root, ending with `/`
 */

/** @returns {DataSite} */
function readSite(root) {
  const { files } = listFiles(root);
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const [, first] = files.includes('sitemap.xml') ? /<loc>([^<]*?)<\/loc>/.exec(read('sitemap.xml')) : [];
  return {
    root,
    files: new Set(files),
    pages: new Map(htmlOnly(files).map((path) => [path, readMarkup(read(path))])),
    isPublished: first !== undefined,
    address: first ?? 'https://portal.invalid/',
  };
}

const { words } = commandLine([], 'node data-out.mjs SITE');
const site = readSite(words[0]);
const registers = checkRegisters(site);
const metrics = checkMetrics(site);
const linked = await checkLinkedData(site);
report(registers.count + metrics.count + linked.count, [...registers.faults, ...metrics.faults, ...linked.faults], 'files of data');
