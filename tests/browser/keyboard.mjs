// Goes through the portal by keyboard alone: skip link, menu, tree, tables, guide, matrix, search.
// usage: node keyboard.mjs SITE
import { commandLine, report } from '../site/files.mjs';
import { listen } from './checks.mjs';
import { launch, modes, openPage } from './chromium.mjs';
import { Keys } from './keys.mjs';
import { serve } from './server.mjs';

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

async function main() {
  const { words } = commandLine([], 'node keyboard.mjs SITE');
  const [root] = words;
  const server = await serve(root, ['/']);
  const browser = await launch();
  const faults = [];
  try {
    for (const [name, journey] of Object.entries(journeys)) {
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
  report(Object.keys(journeys).length, faults, 'journeys');
}

await main();
