// What a page must be in a browser. Each check returns faults as text; none is good.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const colourRules = ['color-contrast', 'link-in-text-block'];
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @typedef {import('playwright-core').Page} Page */

/**
 * Collects what goes wrong on a page without anyone asking: console, scripts, requests.
 * @param {Page} page
 * @param {string} origin of the site's server
 * @returns {string[]} grows while the page is used
 */
export function listen(page, origin) {
  const faults = [];
  const isOwnStatus = (message) => message.location().url === page.url() && / 404 /.test(message.text());
  page.on('console', (message) => isOwnStatus(message) || faults.push(`console: ${message.text().slice(0, 160)}`));
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) {
      faults.push(`request to another host: ${request.url()}`);
    }
  });
  // Leaving a page breaks off what it is still fetching, and without scripts modules are not preloaded. What the policy
  // forbids is told on the console, too.
  const isBrokenOff = (request) => ['net::ERR_ABORTED', 'csp'].includes(request.failure()?.errorText);
  page.on('requestfailed', (request) => {
    if (!isBrokenOff(request)) faults.push(`request failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) faults.push(`status ${response.status()}: ${response.url()}`);
  });
  return faults;
}

/**
 * @param {Page} page in a context that lets axe in past the policy; `onlyColours`: the rest has been looked at
 * @returns {Promise<string[]>}
 */
export async function axe(page, { onlyColours = false } = {}) {
  await page.evaluate(axeSource);
  const runOnly = onlyColours ? { type: 'rule', values: colourRules } : { type: 'tag', values: axeTags };
  const violations = await page.evaluate(
    async (asked) => (await globalThis.axe.run({ runOnly: asked, resultTypes: ['violations'] })).violations,
    runOnly,
  );
  return violations.map(({ id, help, nodes }) => `axe ${id}: ${help}: ${nodes.length} × ${nodes[0].html.slice(0, 120)}`);
}

/** @param {Page} page */
export async function sideways(page) {
  const { wide, room, widest } = await page.evaluate(() => {
    const past = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1);
    return { wide: document.documentElement.scrollWidth, room: innerWidth, widest: past[0]?.outerHTML.slice(0, 120) };
  });
  return wide > room ? [`scrolls sideways: ${wide} px in ${room} px, first ${widest}`] : [];
}

/**
 * The first Tab comes to a link that is seen and leads past the menu.
 * @param {Page} page just loaded
 */
export async function skipLink(page) {
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => {
    const link = document.activeElement;
    const box = link.getBoundingClientRect();
    const seen = box.width > 1 && box.height > 1 && box.left >= 0 && box.top >= 0 && box.right <= innerWidth + 1;
    return { target: link.getAttribute('href') ?? '', seen, html: link.outerHTML.slice(0, 120) };
  });
  if (!first.target.startsWith('#')) return [`skip link: the first Tab comes to ${first.html}`];
  if (!first.seen) return ['skip link: not seen when it has the focus'];
  await page.keyboard.press('Enter');
  if (!(await leadsInto(page, first.target.slice(1)))) return [`skip link: does not lead to ${first.target}`];
  return [];
}

/** Whether the focus is in the target, or goes to or past it with the next Tab. */
async function leadsInto(page, id) {
  const isThere = (target) => {
    const element = document.getElementById(target);
    const now = document.activeElement;
    if (!element || now === document.body) return false;
    return element.contains(now) || Boolean(element.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING);
  };
  if (await page.evaluate(isThere, id)) return true;
  await page.keyboard.press('Tab');
  return page.evaluate(isThere, id);
}

/**
 * Everything that takes the focus shows it: by an outline, or a shadow that it has only then.
 * @param {Page} page after a press of Tab, so that the browser shows the focus
 */
export async function focus(page) {
  const unmarked = await page.evaluate(() => {
    for (const closed of document.querySelectorAll('details:not([open])')) closed.open = true;
    const look = (element) => {
      const style = getComputedStyle(element);
      const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 && !/^rgba.*, 0\)$/.test(style.outlineColor);
      return { outline: outline ? `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}` : '', shadow: style.boxShadow };
    };
    const isMarked = (element) => {
      document.activeElement.blur();
      const before = look(element);
      element.focus();
      const after = look(element);
      const ring = after.outline !== '' && after.outline !== before.outline;
      return ring || (after.shadow !== 'none' && after.shadow !== before.shadow);
    };
    const all = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^="-"])');
    // Of those that look alike, as the links of a table's rows, two stand for all: each look costs a layout of the page.
    const seen = new Map();
    const isNew = (element) => {
      let alike = '';
      for (let one = element; one; one = one.parentElement) alike += `${one.tagName}.${one.className} `;
      seen.set(alike, (seen.get(alike) ?? 0) + 1);
      return seen.get(alike) <= 2;
    };
    const usable = [...all].filter(
      (element) => isNew(element) && !element.disabled && element.checkVisibility() && element.getClientRects().length > 0,
    );
    return usable.filter((element) => !isMarked(element)).map((element) => element.outerHTML.slice(0, 120));
  });
  return unmarked.length === 0 ? [] : [`focus not seen: ${unmarked.length} × ${unmarked[0]}`];
}
