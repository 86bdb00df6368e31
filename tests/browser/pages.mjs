// Looks at one page of each type in Chromium: light, dark, 320 px wide, forced colours, print.
// usage: node pages.mjs SITE [--base-path /x/] [--rounds small]
import { asBasePath, commandLine, report } from '../site/files.mjs';
import { axe, focus, listen, sideways, skipLink } from './checks.mjs';
import { launch, modes, openPage } from './chromium.mjs';
import { pageTypes } from './page-types.mjs';
import { serve } from './server.mjs';
import { firstVisitLimit, furtherPageLimit, loaded, weigh } from './weight.mjs';

/** Modes in which the page is the same as in the light one but for its colours. */
const onlyColours = ['dark', 'print'];

const belowFolder = '/intranat/portal/';

/**
 * @typedef {object} Visit
 * @property {string} path of the page in the site
 * @property {string} address
 * @property {boolean} [hasAxe]
 *
 * @typedef {object} Fault
 * @property {string} path
 * @property {string} where the mode
 * @property {string} text
 */

/**
 * A mode's two windows: one under the site's policy, one that lets axe in.
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {string} name of the mode
 * @param {Visit[]} visits
 * @returns {Promise<Fault[]>}
 */
async function checkMode(browser, origin, name, visits) {
  const faults = [];
  const page = await openPage(browser, modes[name]);
  const axePage = await openPage(browser, modes[name], { bypassCSP: true });
  const heard = listen(page, origin);
  for (const { path, address, hasAxe } of visits) {
    const found = [];
    if (!onlyColours.includes(name)) {
      await page.goto(address, { waitUntil: 'load' });
      found.push(...(await skipLink(page)), ...(await focus(page)));
      if (name === 'narrow') found.push(...(await sideways(page)));
    }
    if (hasAxe) {
      await axePage.goto(address, { waitUntil: 'load' });
      found.push(...(await axe(axePage, { onlyColours: onlyColours.includes(name) })));
    }
    found.push(...heard.splice(0));
    faults.push(...found.map((text) => ({ path, where: name, text })));
  }
  await page.context().close();
  await axePage.context().close();
  return faults;
}

/** The site also works where it stands below a folder. */
async function checkBelowFolder(browser, origin, paths) {
  const faults = [];
  const page = await openPage(browser, modes.light);
  const heard = listen(page, origin);
  for (const path of paths.filter((one) => one !== '404.html')) {
    const response = await page.goto(origin + belowFolder + path, { waitUntil: 'load' });
    const found = response.status() === 200 ? [] : [`status ${response.status()}`];
    found.push(...(await linksOut(page, origin + belowFolder)), ...heard.splice(0));
    faults.push(...found.map((text) => ({ path, where: 'below a folder', text })));
  }
  await page.context().close();
  return faults;
}

/** Links within the server that leave the folder. */
async function linksOut(page, folder) {
  const addresses = await page.evaluate(() => [...document.links].map((link) => link.href));
  const { origin } = new URL(folder);
  const out = addresses.filter((address) => address.startsWith(`${origin}/`) && !address.startsWith(folder));
  return out.map((address) => `leads out of the folder: ${address.slice(origin.length)}`);
}

/** The first page with all that it needs, and what each further page adds. */
async function checkWeight(browser, root, origin, paths) {
  const faults = [];
  const page = await openPage(browser, modes.light);
  const site = origin + belowFolder.slice(0, -1);
  const first = await loaded(page, `${site}/index.html`, site);
  const weights = { 'index.html': weigh(root, first) };
  for (const path of paths.filter((one) => one !== 'index.html' && one !== '404.html')) {
    const all = await loaded(page, `${site}/${path}`, site);
    weights[path] = weigh(root, [...all].filter((one) => !first.has(one)));
  }
  for (const [path, bytes] of Object.entries(weights)) {
    const limit = path === 'index.html' ? firstVisitLimit : furtherPageLimit;
    if (bytes > limit) faults.push({ path, where: 'gzip', text: `weighs ${bytes} bytes, more than ${limit}` });
  }
  const further = Object.entries(weights).slice(1).sort((a, b) => b[1] - a[1])[0] ?? ['none', 0];
  console.log(`weight: first visit ${weights['index.html']} bytes, heaviest further page ${further[1]} (${further[0]})`);
  await page.context().close();
  return faults;
}

/** A missing page is looked at deep below the site's own address, where relative links would break. */
const visit = (origin, basePath) => (path) => ({
  path,
  address: path === '404.html' ? `${origin}${basePath}finns/inte.html` : `${origin}/${path}`,
});

/** At small rounds axe sees each page in one of the modes in turn; at 320 px all of them are looked at by ourselves. */
function lookedAt(name, visits, rounds) {
  const all = Object.keys(modes);
  const turns = visits.map((visit, index) => ({ ...visit, hasAxe: rounds !== 'small' || all[index % all.length] === name }));
  return turns.filter(({ hasAxe }) => hasAxe || name === 'narrow');
}

/** One line for each fault of a page, with all the modes that show it. */
function asLines(faults) {
  const modesOf = new Map();
  for (const { path, where, text } of faults) {
    const line = `${path}: ${text}`;
    modesOf.set(line, [...(modesOf.get(line) ?? []), where]);
  }
  return [...modesOf].map(([line, where]) => `${line} (${[...new Set(where)].join(', ')})`);
}

async function main() {
  const { words, options } = commandLine(['base-path', 'rounds'], 'node pages.mjs SITE [--base-path /x/] [--rounds small]');
  const [root] = words;
  const basePath = asBasePath(options['base-path']);
  const server = await serve(root, ['/', belowFolder, basePath]);
  const browser = await launch();
  try {
    const paths = pageTypes(root);
    const visits = paths.map(visit(server.origin, basePath));
    const faults = paths.includes('404.html') ? [] : [{ path: '404.html', where: 'site', text: 'there is none' }];
    const work = [
      ...Object.keys(modes).map((name) => () => checkMode(browser, server.origin, name, lookedAt(name, visits, options.rounds))),
      () => checkBelowFolder(browser, server.origin, paths),
      () => checkWeight(browser, root, server.origin, paths),
    ];
    const hand = async () => {
      for (let next = work.shift(); next; next = work.shift()) faults.push(...(await next()));
    };
    await Promise.all([hand(), hand()]);
    report(paths.length, asLines(faults));
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
