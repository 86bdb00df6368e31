// JSON-LD that says by itself all that is needed to read it, loses nothing on the way to RDF, holds what the shapes of
// expected/shapes.ttl want, and is linked from the pages of what it tells of.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';

const page = 'http://xmlns.com/foaf/0.1/page';

/**
 * @param {import('../data-out.mjs').DataSite} site
 * @returns {Promise<{count: number, faults: string[]}>}
 */
export async function checkLinkedData(site) {
  const files = [...site.files].filter((file) => file.endsWith('.jsonld'));
  const faults = files.length > 0 ? [] : ['there is no linked data'];
  const store = new Store();
  for (const file of files) {
    try {
      store.addQuads(await quadsOf(site, file));
    } catch (error) {
      faults.push(`${file}: ${error.details?.event?.message ?? error.message}`);
    }
  }
  if (faults.length === 0) faults.push(...(await shapeFaults(store)), ...pageFaults(site, store), ...loose(site, store));
  return { count: files.length, faults };
}

/** Whatever JSON-LD would silently drop, such as a term that the context does not know, throws in the safe mode. */
async function quadsOf(site, file) {
  const document = JSON.parse(readFileSync(join(site.root, file), 'utf8'));
  const options = { safe: true, base: site.address + file, format: 'application/n-quads', documentLoader: neverLoads };
  const triples = await jsonld.toRDF(document, options);
  return new Parser({ format: 'N-Quads' }).parse(triples);
}

const neverLoads = (address) => {
  throw new Error(`wants to load ${address}`);
};

async function shapeFaults(store) {
  const turtle = readFileSync(new URL('../../expected/shapes.ttl', import.meta.url), 'utf8');
  const shapes = new Store(new Parser().parse(turtle));
  const { results } = await new ShaclValidator(shapes).validate(store);
  return results.map((result) => {
    const path = result.path?.value ?? '';
    const said = result.message.map(({ value }) => value).join('; ');
    return `${result.focusNode.value}: ${path} ${result.sourceConstraintComponent.value.replace(/.*#/, '')} ${said}`;
  });
}

/** A page names the node that tells of it, and the node its page. */
function pageFaults(site, store) {
  const faults = [];
  const pageOf = new Map(store.getQuads(null, page, null, null).map(({ subject, object }) => [subject.value, object.value]));
  let named = 0;
  for (const [path, { alternates }] of site.pages) {
    const address = alternates['application/ld+json'];
    if (!address || path === 'open-data.html') continue;
    named += 1;
    const node = site.address + posix.join(posix.dirname(path), address);
    if (pageOf.get(node) !== site.address + path) faults.push(`${path}: names ${node}, which is of another page or none`);
  }
  const told = [...pageOf.keys()].filter((node) => !/#scheme_/.test(node)).length;
  if (named !== told) faults.push(`${named} pages name a node, where ${told} nodes have a page`);
  for (const target of pageOf.values()) {
    if (!site.pages.has(target.slice(site.address.length))) faults.push(`${target}: there is no such page`);
  }
  return faults;
}

/** What a node of ours refers to within these files is told of there, and files that can be fetched are there. */
function loose(site, store) {
  const inData = `${site.address}data/`;
  return store.getQuads(null, null, null, null).flatMap(({ subject, object }) => {
    if (object.termType !== 'NamedNode' || !object.value.startsWith(site.address)) return [];
    const isNode = object.value.startsWith(inData) && object.value.includes('#');
    const path = object.value.slice(site.address.length) || 'index.html';
    const isThere = isNode ? store.countQuads(object, null, null, null) > 0 : site.files.has(path);
    return isThere ? [] : [`${subject.value}: refers to ${object.value}, of which nothing is told`];
  });
}
