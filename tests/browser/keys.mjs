// Someone who uses the portal by keyboard alone: presses Tab until the focus is where they want it, and
// sees it at each step. What goes wrong is an error that says where they stood.

/** @typedef {import('playwright-core').Page} Page */

/** How far anyone presses Tab for one thing. */
const patience = 120;

/** What has the focus: what it is called, and whether it is seen. @param {Page} page */
export const focused = (page) =>
  page.evaluate(async () => {
    await new Promise(requestAnimationFrame);  // the browser scrolls to it first
    const squeezed = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
    const element = document.activeElement;
    const box = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const label = element.labels?.[0]?.textContent ?? element.getAttribute('aria-label') ?? element.textContent;
    return {
      name: squeezed(label),
      tag: element.localName,
      role: element.getAttribute('role') ?? '',
      within: element.closest('main') ? 'main' : element.closest('header') ? 'header' : element.closest('footer') ? 'footer' : '',
      hasRing: (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
      isInView: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });

/** What `ask` answers once `isIt` holds of that: scripts move the focus a moment behind the key. Else its last answer. */
async function settled(ask, isIt) {
  let now = await ask();
  for (const end = Date.now() + 2000; !isIt(now) && Date.now() < end;) now = await ask();
  return now;
}

export class Keys {
  /**
   * @param {Page} page
   * @param {string} site its address, with a slash at the end
   */
  constructor(page, site) {
    this.page = page;
    this.site = site;
  }

  /** @param {string} path */
  async open(path) {
    await this.page.goto('about:blank');
    await this.page.goto(this.site + path);
  }

  /** @param {string[]} names of keys, as Playwright writes them */
  async press(...names) {
    for (const name of names) await this.page.keyboard.press(name);
  }

  /** @param {string} text */
  async type(text) {
    await this.page.keyboard.type(text);
  }

  /**
   * Presses Tab until the focus is on what is called so, and sees it there.
   * @param {string | RegExp} name whole, with white space squeezed
   * @param {{within?: string, tag?: string, back?: boolean}} [where]
   */
  async tabTo(name, { within, tag, back = false } = {}) {
    const isIt = (is) => (typeof name === 'string' ? is.name === name : name.test(is.name));
    for (let presses = 0; presses < patience; ++presses) {
      await this.press(back ? 'Shift+Tab' : 'Tab');
      const now = await focused(this.page);
      this.#look(now);
      if (isIt(now) && (!within || now.within === within) && (!tag || now.tag === tag)) return;
    }
    throw new Error(`no Tab comes to ${name}`);
  }

  /**
   * The focus is on what is called so, and is seen.
   * @param {string | RegExp} name
   * @param {{tag?: string, role?: string, hasRing?: boolean}} [what] `hasRing` false: a target of a link, which needs none
   */
  async isAt(name, { tag, role, hasRing = true } = {}) {
    const isIt = (now) => (typeof name === 'string' ? now.name === name : name.test(now.name)) && (!tag || now.tag === tag) && (!role || now.role === role);
    const now = await settled(() => focused(this.page), isIt);
    if (!isIt(now)) {
      throw new Error(`the focus is on ${now.tag} ${JSON.stringify(now.name.slice(0, 60))}, not on ${tag ?? role ?? ''} ${name}`);
    }
    if (hasRing) this.#look(now);
  }

  #look({ tag, name, hasRing, isInView }) {
    if (tag === 'body') return;  // past the last: the browser's own controls
    const what = `${tag} ${JSON.stringify(name.slice(0, 60))}`;
    if (!isInView) throw new Error(`the focus is on ${what}, out of sight`);
    if (!hasRing) throw new Error(`the focus on ${what} is not marked`);
  }

  /**
   * The option of a combobox that the field tells of; undefined for none.
   * @param {RegExp | undefined} name
   */
  async isOption(name) {
    const isIt = (now) => (name ? name.test(now) : now === '');
    const now = await settled(() => this.#option(), isIt);
    if (!isIt(now)) throw new Error(`the option is ${JSON.stringify(now)}, not ${name}`);
  }

  /** Goes down the options to one, and chooses it. @param {RegExp} name */
  async chooseOption(name) {
    for (let presses = 0; presses < patience; ++presses) {
      await this.press('ArrowDown');
      if (!name.test(await this.#option())) continue;
      await this.press('Enter');
      return;
    }
    throw new Error(`no arrow comes to the option ${name}`);
  }

  #option() {
    return this.page.evaluate(() => {
      const id = document.activeElement.getAttribute('aria-activedescendant');
      const option = id ? document.getElementById(id) : undefined;
      if (option && option.getAttribute('aria-selected') !== 'true') return 'not selected';
      return (option?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
  }

  /** @param {string} heading of the page, the h1 */
  async reads(heading) {
    const h1 = this.page.locator('h1', { hasText: heading });
    await h1.waitFor({ timeout: 3000 }).catch(() => {
      throw new Error(`no page ${JSON.stringify(heading)}`);
    });
  }

  /**
   * Waits for a text, as one who listens does.
   * @param {string} selector
   * @param {string | RegExp} text
   */
  async hears(selector, text) {
    await this.page.locator(selector).filter({ hasText: text }).waitFor({ timeout: 3000, state: 'attached' }).catch(async () => {
      throw new Error(`${selector} says ${JSON.stringify(await this.page.locator(selector).allTextContents())}, not ${text}`);
    });
  }

  /** @param {string | RegExp} address the end of it, decoded */
  async isIn(address) {
    const now = decodeURIComponent(this.page.url().replaceAll('+', ' '));
    if (typeof address === 'string' ? !now.endsWith(address) : !address.test(now)) throw new Error(`the address is ${now}, not ${address}`);
  }
}
