// Follows every link of a built site through its files.
// usage: node crawl.mjs SITE [--base-path /x/]
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { asBasePath, commandLine, htmlOnly, listFiles, report } from './files.mjs';
import { readPage, readStyle } from './page.mjs';

const manifestName = 'waymark-manifest.sha256';
const allowedSchemes = ['http', 'https', 'mailto', 'tel'];

/**
 * @typedef {object} Site
 * @property {string} root
 * @property {string} basePath
 * @property {string | undefined} origin base address that the sitemap uses, such as `https://x.se/y/`
 * @property {Set<string>} files
 * @property {Map<string, import('./page.mjs').Page>} pages
 * @property {Map<string, import('./page.mjs').Link[]>} styles
 * @property {string[]} sitemap
 * @property {string[]} faults
 *
 * @typedef {object} Target
 * @property {string} [file] inside the site
 * @property {string} [fragment]
 * @property {string} [outside] what kind of address leads out of the site
 * @property {string} [fault]
 */

/** @returns {Site} */
function readSite(root, basePath) {
  const { files, strange } = listFiles(root);
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const sitemap = files.includes('sitemap.xml') ? locations(read('sitemap.xml')) : [];
  return {
    root,
    basePath,
    origin: originOf(sitemap, basePath),
    files: new Set(files),
    pages: new Map(htmlOnly(files).map((path) => [path, readPage(read(path))])),
    styles: new Map(files.filter((path) => path.endsWith('.css')).map((path) => [path, readStyle(read(path))])),
    sitemap,
    faults: strange.map((path) => `${path}: neither a file nor a folder`),
  };
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const locations = (xml) =>
  [...xml.matchAll(/<loc>\s*(.*?)\s*<\/loc>/g)].map((found) => found[1].replace(/&(\w+);/g, (_, name) => entities[name]));

function originOf(sitemap, basePath) {
  if (sitemap.length === 0 || !URL.canParse(sitemap[0])) return undefined;
  return new URL(basePath, sitemap[0]).href;
}

/**
 * Where an address on a page leads.
 * @param {Site} site
 * @param {string} from path of the page
 * @param {import('./page.mjs').Link} link
 * @returns {Target}
 */
function resolve(site, from, link) {
  const address = link.address.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1].toLowerCase();
  if (site.origin && address.startsWith(site.origin)) {
    return locate(site, '', `./${address.slice(site.origin.length)}`, true);
  }
  if (scheme === 'data' && link.use === 'load') return { outside: 'data' };
  if (scheme !== undefined && !allowedSchemes.includes(scheme)) return { fault: `the scheme of \`${address}\`` };
  if (scheme !== undefined || address.startsWith('//')) return { outside: scheme ?? 'http' };
  if (!address.startsWith('/')) return locate(site, from, address, false);
  if (!address.startsWith(site.basePath)) return { fault: `\`${address}\` is not below ${site.basePath}` };
  return locate(site, '', `./${address.slice(site.basePath.length)}`, true);
}

/** The file of a relative address; only a server finds the index of a folder. */
function locate(site, from, address, byServer) {
  const [, path, fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address);
  const decoded = decode(path);
  if (decoded === undefined || decode(fragment ?? '') === undefined) return { fault: `\`${address}\` is badly encoded` };
  let file = decoded === '' ? from : posix.normalize(posix.join(posix.dirname(from), decoded));
  if (byServer && (file === './' || file === '.' || file.endsWith('/'))) file = posix.join(file, 'index.html');
  return { file, fragment: decode(fragment ?? '') };
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A link's fault, if it has one. */
function linkFault(site, target, link) {
  if (target.fault) return target.fault;
  if (target.outside) {
    const loadsFromAfar = link.use === 'load' && target.outside !== 'data';
    return loadsFromAfar ? `loads \`${link.address}\` from another host` : undefined;
  }
  if (!site.files.has(target.file)) return `\`${link.address}\`: there is no file ${target.file}`;
  return fragmentFault(site, target);
}

function fragmentFault(site, { file, fragment }) {
  if (!fragment || fragment === 'top' || !/\.(html|svg)$/.test(file)) return undefined;
  const page = site.pages.get(file) ?? readPage(readFileSync(join(site.root, file), 'utf8'));
  return page.ids.has(fragment) ? undefined : `${file} has no id \`${fragment}\``;
}

function checkLinks(site) {
  const sources = [...site.pages].map(([path, page]) => [path, page.links]).concat([...site.styles]);
  for (const [path, links] of sources) {
    for (const link of links) {
      const fault = linkFault(site, resolve(site, path, link), link);
      if (fault) site.faults.push(`${path}:${link.line}: ${fault}`);
    }
  }
}

function checkIds(site) {
  for (const [path, page] of site.pages) {
    for (const [id, count] of page.ids) {
      if (count > 1) site.faults.push(`${path}: ${count} elements have the id \`${id}\``);
    }
  }
}

/** Pages that people come to by following links from the start page. */
function reachable(site) {
  const found = new Set(['index.html']);
  for (const path of found) {
    for (const link of site.pages.get(path)?.links ?? []) {
      const { file } = link.use === 'go' ? resolve(site, path, link) : {};
      if (site.pages.has(file)) found.add(file);
    }
  }
  return found;
}

function checkReachable(site) {
  if (!site.pages.has('index.html')) site.faults.push('index.html: there is no start page');
  const found = reachable(site);
  for (const path of site.pages.keys()) {
    if (path !== '404.html' && !found.has(path)) site.faults.push(`${path}: no links lead here from the start page`);
  }
}

function checkSitemap(site) {
  if (!site.files.has('sitemap.xml')) return void site.faults.push('sitemap.xml: there is no sitemap');
  const listed = new Set();
  for (const address of site.sitemap) {
    const inside = site.origin && address.startsWith(site.origin);
    const { file } = inside ? resolve(site, '', { address, line: 0, use: 'name' }) : {};
    if (!site.pages.has(file)) site.faults.push(`sitemap.xml: \`${address}\` has no page`);
    else if (!isIndexable(site, file)) site.faults.push(`sitemap.xml: ${file} is not to be indexed`);
    else if (listed.has(file)) site.faults.push(`sitemap.xml: ${file} is listed twice`);
    listed.add(file);
  }
  for (const path of site.pages.keys()) {
    if (isIndexable(site, path) && !listed.has(path)) site.faults.push(`sitemap.xml: ${path} is missing`);
  }
}

const isIndexable = (site, path) => path !== '404.html' && site.pages.get(path).indexable;

function checkManifest(site) {
  if (!site.files.has(manifestName)) return void site.faults.push(`${manifestName}: there is no manifest`);
  const lines = readFileSync(join(site.root, manifestName), 'utf8').split('\n');
  const known = new Set([manifestName]);
  for (const line of lines.filter((text) => text !== '' && !text.startsWith('#'))) {
    const [, digest, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (path === undefined) site.faults.push(`${manifestName}: cannot read \`${line}\``);
    else if (!site.files.has(path)) site.faults.push(`${manifestName}: there is no file ${path}`);
    else if (digestOf(site, path) !== digest) site.faults.push(`${manifestName}: the digest of ${path} differs`);
    known.add(path);
  }
  for (const path of site.files) {
    if (!known.has(path)) site.faults.push(`${manifestName}: does not know ${path}`);
  }
}

const digestOf = (site, path) => createHash('sha256').update(readFileSync(join(site.root, path))).digest('hex');

const { words, options } = commandLine(['base-path'], 'node crawl.mjs SITE [--base-path /x/]');
const site = readSite(words[0], asBasePath(options['base-path']));
for (const check of [checkLinks, checkIds, checkReachable, checkSitemap, checkManifest]) check(site);
report(site.pages.size, site.faults);
