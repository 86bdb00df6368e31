// Someone who reads the portal: begins at the start page, follows links, and looks for an answer. What
// they do not find is an error that says where they stood.

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

const squeezed = (text) => text.replace(/\s+/g, ' ').trim();

/** The whole text, without what the style sheet puts before it. */
const called = (name) => new RegExp(`^\\s*${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);

export class Reader {
  /**
   * @param {Page} page
   * @param {string} start address of the start page
   */
  constructor(page, start) {
    this.page = page;
    this.start = start;
    /** @type {string[]} links followed since the start */
    this.way = [];
  }

  async begin() {
    await this.page.goto(this.start);
  }

  /**
   * Follows the first visible link that is called so. The page's own content goes before menus.
   * @param {string} name whole, with white space squeezed
   * @param {string} [within] selector of what the link stands in
   */
  async follow(name, within) {
    const places = within ? [this.page.locator(within)] : [this.page.locator('main'), this.page.locator('body')];
    for (const place of places) {
      for (const link of await place.locator('a').filter({ hasText: called(name) }).all()) {
        if (!(await link.isVisible())) continue;
        await link.press('Enter');
        this.way.push(name);
        return;
      }
    }
    throw new Error(`no visible link ${JSON.stringify(name)}${within ? ` in ${within}` : ''}`);
  }

  /**
   * Opens what is folded: a `details` by its summary's words.
   * @param {string} name
   */
  async open(name) {
    await this.page.locator('summary', { hasText: name }).first().click();
  }

  /**
   * Reads each text in what is seen of the page.
   * @param {string | string[]} texts white space squeezed
   * @param {string} [within] selector
   */
  async reads(texts, within = 'main') {
    const seen = await this.#seen(within);
    for (const text of [texts].flat()) {
      if (!seen.includes(text)) throw new Error(`${JSON.stringify(text)} is not read in ${within}`);
    }
  }

  /**
   * @param {string | string[]} texts that must not be there
   * @param {string} [within] selector
   */
  async lacks(texts, within = 'main') {
    const seen = await this.#seen(within);
    for (const text of [texts].flat()) {
      if (seen.includes(text)) throw new Error(`${JSON.stringify(text)} is read in ${within}`);
    }
  }

  /**
   * Reads without scrolling.
   * @param {string | string[]} texts
   */
  async readsAtOnce(texts) {
    const height = this.page.viewportSize().height;
    for (const text of [texts].flat()) {
      const box = await this.page.locator('main').getByText(text).first().boundingBox();
      if (!box || box.y + box.height > height) throw new Error(`${JSON.stringify(text)} is not in the first screen`);
    }
  }

  /**
   * Asserts the cells of a table's row, white space squeezed.
   * @param {string} caption name of the table's frame, or a part of it
   * @param {string[]} cells some of the row's, in their order
   */
  async readsRow(caption, cells) {
    const wanted = JSON.stringify(cells);
    const frames = this.page.locator('main').getByRole('region', { name: caption });
    for (const row of await frames.locator('tr').all()) {
      const found = (await row.locator('th, td').allInnerTexts()).map(squeezed);
      const inOrder = cells.reduce((from, cell) => (from < 0 ? from : found.indexOf(cell, from) + 1 || -1), 0);
      if (inOrder >= 0) return;
    }
    throw new Error(`no row ${wanted} in a table ${JSON.stringify(caption)}`);
  }

  /**
   * Reads texts in a picture.
   * @param {string} name the picture's class
   * @param {string[]} texts
   */
  async readsPicture(name, texts) {
    const seen = squeezed(await this.page.locator(`svg.${name}`).textContent());
    for (const text of texts) {
      if (!seen.includes(text)) throw new Error(`${JSON.stringify(text)} is not in the picture ${name}`);
    }
  }

  async #seen(within) {
    const texts = await this.page.locator(within).allInnerTexts();
    if (texts.length === 0) throw new Error(`nothing is ${within}`);
    return squeezed(texts.join(' '));
  }
}
