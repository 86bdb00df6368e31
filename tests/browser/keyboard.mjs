// Goes through the portal by keyboard alone: skip link, menu, tree, tables, guide, matrix, search.
// usage: node keyboard.mjs SITE
import { commandLine, report } from '../site/files.mjs';
import { listen } from './checks.mjs';
import { launch, modes, openPage } from './chromium.mjs';
import { Keys } from './keys.mjs';
import { fileOf, serve } from './server.mjs';

/** @type {Record<string, (keys: Keys) => Promise<void>>} */
const journeys = {
  async 'names of landmarks'(keys) {
    await keys.open('begrepp/index.html');
    const landmarks = await keys.page.evaluate(() =>
      [...document.querySelectorAll('header, nav, main, footer, [role=search]')]
        .filter((one) => one.checkVisibility())
        .map((one) => `${one.getAttribute('role') ?? one.localName} ${one.getAttribute('aria-label') ?? ''}`.trim()),
    );
    for (const wanted of ['header', 'nav Meny', 'nav Du är här', 'main', 'footer']) {
      if (landmarks.filter((one) => one === wanted).length !== 1) throw new Error(`not one ${wanted} among ${landmarks.join(', ')}`);
    }
    if (new Set(landmarks).size < landmarks.length) throw new Error(`two landmarks of one name: ${landmarks.join(', ')}`);
  },

  async 'past the menu'(keys) {
    await keys.open('begrepp/index.html');
    await keys.press('Tab');
    await keys.isAt('Hoppa till innehållet', { tag: 'a' });
    await keys.press('Enter');
    await keys.isAt(/Begrepp/, { tag: 'main', hasRing: false });
    await keys.press('Tab');
    await keys.isAt('Region Gävleborg', { tag: 'a' });
  },

  async 'by the menu of a phone'(keys) {
    await keys.page.setViewportSize({ width: 320, height: 640 });
    await keys.open('uppdrag/index.html');
    await keys.tabTo('Meny', { tag: 'button' });
    await keys.press('Enter', 'Tab');
    await keys.isAt('Stäng', { tag: 'button' });
    await keys.press('Escape');
    await keys.isAt('Meny', { tag: 'button' });
    await keys.press('Enter');
    await keys.tabTo('Begrepp', { within: 'header' });
    await keys.press('Enter');
    await keys.reads('Begrepp');
    await keys.page.setViewportSize({ width: 1280, height: 800 });
  },

  async 'by the menu'(keys) {
    await keys.open('index.html');
    await keys.tabTo('Begrepp', { within: 'header' });
    await keys.press('Enter');
    await keys.reads('Begrepp');
    await keys.tabTo('Start', { tag: 'a' });
    await keys.press('Enter');
    await keys.reads('Vem beslutar, vad gäller');
  },

  async 'the tree of the organisation'(keys) {
    await keys.open('organisation.html');
    const isOpen = () => keys.page.evaluate(() => document.activeElement.closest('details').open);
    await keys.tabTo('8 enheter under', { tag: 'summary' });
    if (!(await isOpen())) throw new Error('the organisation is closed');
    await keys.press('Enter');
    if (await isOpen()) throw new Error('Enter does not close it');
    await keys.press('Space');
    if (!(await isOpen())) throw new Error('Space does not open it');
    await keys.tabTo('HR-förvaltningen', { tag: 'a' });
    await keys.press('Enter');
    await keys.reads('HR-förvaltningen');
  },

  async 'a table is sorted'(keys) {
    await keys.open('beslut/index.html');
    const order = () => keys.page.locator('tbody tr > :nth-child(4)').allInnerTexts();
    await keys.tabTo('Datum', { tag: 'button' });
    await keys.press('Enter');
    await keys.isAt('Datum', { tag: 'button' });
    const dates = await order();
    if (String(dates) !== String([...dates].sort((a, b) => (a === '') - (b === '') || (a < b ? -1 : 1)))) throw new Error(`the order is ${dates}`);
    await keys.press('Space');
    const sorted = await keys.page.locator('[aria-sort]').evaluateAll((all) => all.map((one) => `${one.textContent} ${one.ariaSort}`));
    if (String(sorted) !== 'Datum descending') throw new Error(`sorted by ${sorted}`);
    await keys.isIn('?sort=-4');
    if (String(await order()) === String(dates)) throw new Error('the order stays when it is turned');
    await keys.page.goBack();
    await keys.isIn('?sort=4');
    if (String(await order()) !== String(dates)) throw new Error('back does not bring the order back');
  },

  async 'a table is filtered'(keys) {
    await keys.open('begrepp/index.html');
    await keys.tabTo('Sök i tabellen', { tag: 'input' });
    await keys.type('PGSA');
    await keys.hears('.table-tools [role=status]', /Visar \d av 89 rader/);
    await keys.isIn('?q=PGSA');
    await keys.tabTo(/^Organisation/, { tag: 'select' });
    await keys.type('Region');
    await keys.press('Enter');
    await keys.hears('.table-tools [role=status]', 'Visar 0 av 89 rader');
    await keys.isIn('?q=PGSA&c3=Region Gävleborg');
    await keys.tabTo('Rensa', { tag: 'button' });
    await keys.press('Enter');
    await keys.hears('.table-tools [role=status]', 'Visar 89 av 89 rader');
    await keys.isAt('Sök i tabellen', { tag: 'input' });
    await keys.isIn('begrepp/index.html');
    await keys.open('begrepp/index.html?c3=Region+G%C3%A4vleborg&sort=-1');
    await keys.hears('.table-tools [role=status]', /Visar 2\d av 89 rader/);
    await keys.tabTo('CSV', { tag: 'a' });
  },

  async 'a guide'(keys) {
    await keys.open('hitta-ratt/vilken-utvecklingsportfolj.html');
    await keys.tabTo('Ett arbetssätt eller en tjänst som ska bli bättre', { tag: 'a' });
    await keys.press('Enter');
    await keys.page.waitForURL(/#vad-galler-det:1$/);
    await keys.isAt('Vilka förvaltningar berörs?', { tag: 'h2', hasRing: false });
    await keys.tabTo('Börja om', { tag: 'a' });
    await keys.press('Enter');
    await keys.page.waitForURL(/#vad-galler-det$/);
    await keys.isAt('Vad gäller initiativet?', { tag: 'h2', hasRing: false });
  },

  async 'the dosing matrix'(keys) {
    await keys.open('dosing-matrix.html');
    await keys.page.setViewportSize({ width: 900, height: 800 });
    await keys.tabTo('Nya chefer', { tag: 'a' });
    await keys.press('Tab');
    await keys.isAt(/Känna till|Kunna|Spets|Inget/, { tag: 'a' });
    await keys.press('Enter');
    await keys.reads('Nya chefer');
  },
};

/** What a site with a search has besides. @type {Record<string, (keys: Keys) => Promise<void>>} */
const searches = {
  async 'the search field'(keys) {
    const isOpen = async (wanted) => {
      const { role, open } = await keys.page.evaluate(() => ({ role: document.activeElement.role, open: document.activeElement.ariaExpanded }));
      if (role !== 'combobox' || open !== String(wanted)) throw new Error(`the field is a ${role}, open: ${open}`);
    };
    await keys.open('begrepp/index.html');
    await keys.press('/');
    await keys.isAt('Sök i portalen', { tag: 'input' });
    await keys.type('nya chefer');
    await keys.hears('.search-panel [role=option]', /^Nya chefer/);
    await keys.hears('.search-panel [role=status]', /^\d+ träff(ar)?$/);
    await isOpen(true);
    await keys.press('ArrowDown');
    await keys.isOption(/^Nya chefer/);
    await keys.press('End');
    await keys.isOption(undefined);
    await keys.press('Escape');
    await isOpen(false);
    await keys.press('ArrowDown');
    await keys.hears('.search-panel:not([hidden]) [role=option]', /^Nya chefer/);
    await keys.press('ArrowDown', 'Enter');
    await keys.reads('Nya chefer');
  },

  async 'a kind, and all hits'(keys) {
    await keys.open('index.html');
    await keys.press('Control+k');
    await keys.isAt('Sök i portalen', { tag: 'input' });
    await keys.type('beslut');
    await keys.page.locator('.option-kind').first().waitFor({ timeout: 3000 });
    await keys.press('ArrowUp');
    await keys.isOption(/^Visa alla träffar \(\d+\)/);
    await keys.chooseOption(/^Visa bara: \S+/);
    await keys.hears('.search-panel [role=option]', /^Visa alla slag/);
    await keys.press('ArrowUp', 'Enter');
    await keys.reads('Sök');
    await keys.isIn(/search\.html\?q=beslut&kind=[a-z-]+$/);
    await keys.hears('.search-results [role=status]', /^\d+ träffar$/);
  },

  async 'the page of results'(keys) {
    await keys.open('search.html');
    await keys.tabTo('Sökord', { tag: 'input' });
    await keys.type('beslut');
    await keys.press('Enter');
    await keys.hears('.search-results [role=status]', /^\d+ träffar$/);
    await keys.isIn('search.html?q=beslut');
    await keys.tabTo('Visa fler', { tag: 'button' });
    await keys.press('Enter');
    await keys.page.locator('.hits > li:nth-child(11)').waitFor({ timeout: 3000 });
    const shown = await keys.page.evaluate(() => [...document.querySelectorAll('.hits a')].indexOf(document.activeElement));
    if (shown !== 10) throw new Error(`the focus goes on at hit ${shown + 1}, not 11`);
    await keys.tabTo(/^Slag/, { tag: 'select', back: true });
    await keys.press('ArrowDown');
    await keys.page.waitForURL(/kind=/, { timeout: 3000 });
    await keys.page.goBack();
    await keys.isIn('search.html?q=beslut');
    await keys.tabTo('Sökord', { tag: 'input', back: true });
    await keys.press('Control+a');
    await keys.type('qxzqxzqxz');
    await keys.press('Enter');
    await keys.hears('.search-results [role=status]', 'Inga träffar');
    await keys.hears('.search-results .search-none', 'Kontrollera hur du har stavat.');
    await keys.isAt('Sökord', { tag: 'input' });
  },
};

async function main() {
  const { words } = commandLine([], 'node keyboard.mjs SITE');
  const [root] = words;
  const server = await serve(root, ['/']);
  const browser = await launch();
  const faults = [];
  const all = { ...journeys, ...(fileOf(root, '/search.html') ? searches : {}) };
  try {
    for (const [name, journey] of Object.entries(all)) {
      const page = await openPage(browser, modes.light, { reducedMotion: 'reduce' });
      const heard = listen(page, server.origin);
      await journey(new Keys(page, `${server.origin}/`)).catch((error) => heard.push(error.message.split('\n')[0]));
      faults.push(...heard.map((text) => `${name}: ${text}`));
      await page.context().close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  report(Object.keys(all).length, faults, 'journeys');
}

await main();
