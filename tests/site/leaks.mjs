// Looks for traces of what a site's audience may not see, in every file and file name of the site.
// usage: node leaks.mjs PROJECT SITES    SITES holds one site for each audience, named as the audience
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readSettings, readYaml, readYamlText, twoWords } from './facts/portal.mjs';
import { collapsed } from './facts/text.mjs';
import { htmlOnly, listFiles, report } from './files.mjs';

/**
 * @typedef {object} Hidden an entity that some sites do not show
 * @property {number} level place of its audience; the sites before it are too narrow
 * @property {string[]} ids its own and former ones
 * @property {string[]} words its title, or its text where its kind has no title
 */

/** @returns {Hidden[]} */
function readHidden(project, audiences) {
  const content = join(project, 'content');
  const entities = listFiles(content).files.flatMap((path) => readEntities(join(content, path)));
  return entities
    .map((entity) => ({
      level: audiences.indexOf(entity.audience ?? audiences[0]),
      ids: [entity.id, ...(entity.former_ids ?? [])],
      words: [entity.title ?? entity.text].filter(Boolean).map(collapsed),
    }))
    .filter(({ level }) => level !== 0);
}

/** A Markdown file's front matter, or the items of a list. */
function readEntities(file) {
  if (/\.ya?ml$/.test(file)) return readYaml(file) ?? [];
  if (!file.endsWith('.md')) return [];
  const [, front] = /^---\r?\n(.*?)^---\r?$/ms.exec(readFileSync(file, 'utf8')) ?? [];
  return [{ id: basename(file, '.md'), ...readYamlText(front ?? '') }];
}

/** What stands in a file, also where HTML, JSON or CSV writes a character in another way. */
function readPlain(file) {
  const characters = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '\\"': '"', '\\n': ' ', '""': '"' };
  const plain = (text) => text.replace(/&(?:amp|lt|gt|quot|#39);|\\["n]|""/g, (found) => characters[found]);
  const written = readFileSync(file, 'utf8');
  // Once more without its tags: a link to a term may stand in the midst of a title.
  return collapsed(plain(`${written} ${written.replace(/<[^>]*>/g, '')}`));
}

/** An id is found as a whole only: `hr` does not stand in `hr-chef`. */
const asWhole = (id) => new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`);

/** @returns {string[]} */
function leaksIn(site, files, hidden) {
  const traces = hidden.flatMap(({ ids, words }) => [
    ...ids.map((id) => ({ what: id, stands: (text) => asWhole(id).test(text) })),
    ...words.map((what) => ({ what, stands: (text) => text.includes(what) })),
  ]);
  return files.flatMap((path) => {
    const text = `${path} ${readPlain(join(site, path))}`;
    return traces.filter(({ stands }) => stands(text)).map(({ what }) => `${path}: tells of \`${what}\``);
  });
}

/** What is left out of narrow sites must be in the wide ones, or nothing was left out of anything. */
function lostFrom(files, shown) {
  const lost = shown.filter(({ ids: [id] }) => !files.some((path) => path.endsWith(`/${id}.html`)));
  return lost.map(({ ids: [id] }) => `there is no page of \`${id}\`, which is for this audience`);
}

/** Each entity has a page, so that a wider site has at least one page more for each that is added. */
function countFault(audiences, level, pages, hidden) {
  const added = hidden.filter((entity) => entity.level === level).length;
  const grown = pages[level] - pages[level - 1];
  if (level === 0 || grown >= added) return [];
  return [`${grown} pages more than for ${audiences[level - 1]}, where ${added} entities are added`];
}

function main(project, sites) {
  const { audiences } = readSettings(join(project, 'site.yaml'));
  const hidden = readHidden(project, audiences);
  const faults = hidden.length > 0 ? [] : ['content/: no entity has an audience, so that nothing is tried'];
  const pages = [];
  for (const [level, audience] of audiences.entries()) {
    const site = join(sites, audience);
    const { files } = listFiles(site);
    pages.push(htmlOnly(files).length);
    const found = [
      ...leaksIn(site, files, hidden.filter((entity) => entity.level > level)),
      ...lostFrom(files, hidden.filter((entity) => entity.level <= level)),
      ...countFault(audiences, level, pages, hidden),
    ];
    faults.push(...found.map((fault) => `${audience}: ${fault}`));
  }
  report(pages.reduce((sum, count) => sum + count, 0), faults);
}

main(...twoWords('node leaks.mjs PROJECT SITES'));
