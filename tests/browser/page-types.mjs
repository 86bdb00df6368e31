// One page of each type that a site has.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { htmlOnly, listFiles } from '../site/files.mjs';

/**
 * The heaviest page of each type.
 * @param {string} root
 * @returns {string[]} paths, the start page first
 */
export function pageTypes(root) {
  const heaviest = new Map();
  for (const path of htmlOnly(listFiles(root).files)) {
    const type = typeOf(path);
    const size = statSync(join(root, path)).size;
    if (size > (heaviest.get(type)?.size ?? -1)) heaviest.set(type, { path, size });
  }
  const paths = [...heaviest.values()].map(({ path }) => path);
  return paths.sort((a, b) => Number(b === 'index.html') - Number(a === 'index.html') || (a < b ? -1 : 1));
}

/**
 * Pages of one type share a template: those below one folder other than its register, those there that
 * the generator makes (`innehavare_x.html`, `x_by-area.html`), all registers, registers of one organisation, one view of
 * several organisations, and the organisation on other days.
 */
function typeOf(path) {
  const [folder, ...rest] = path.split('/');
  const [made] = /^[a-z]+_|_by-[a-z]+/.exec(rest[0] ?? '') ?? [''];
  if (yearlyReports.has(path)) return 'report';
  if (rest.length > 0) return rest.join('/') === 'index.html' ? '*/index.html' : `${folder}/${made}*`;
  if (/^organisation-\d/.test(path)) return 'organisation-*';
  if (path.includes('_')) return path.replace(/_.*/, '_*');
  return path.includes('-') && !viewNames.has(path) ? '*-organisation.html' : path;
}

const viewNames = new Set([
  'document-reviews.html',
  'document-tree.html',
  'dosing-matrix.html',
  'ended-and-coming.html',
  'findings-trail.html',
  'follow-up.html',
  'mandatory-trainings.html',
  'open-data.html',
  'training-cost.html',
  'training-offer.html',
  'what-do-i-need.html',
  'who-decides.html',
]);

const yearlyReports = new Set(['sidor/arsrapport-digital-omstallning.html']);
