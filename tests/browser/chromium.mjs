// Starts Debian's Chromium so that it asks nothing of the network.
import { chromium } from 'playwright-core';

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * @param {string[]} [more] flags
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launch(more = []) {
  return chromium.launch({
    executablePath: process.env.WAYMARK_CHROMIUM ?? '/usr/bin/chromium',
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...flags, ...more],
  });
}

/**
 * The circumstances in which every page type is looked at.
 * @type {Record<string, {context: import('playwright-core').BrowserContextOptions, media?: 'print'}>}
 */
export const modes = {
  light: { context: { colorScheme: 'light', viewport: { width: 1280, height: 800 } } },
  dark: { context: { colorScheme: 'dark', viewport: { width: 1280, height: 800 } } },
  narrow: { context: { colorScheme: 'light', viewport: { width: 320, height: 640 } } },
  forced: { context: { forcedColors: 'active', viewport: { width: 1280, height: 800 } } },
  print: { context: { colorScheme: 'light', viewport: { width: 800, height: 1100 } }, media: 'print' },
};

/**
 * @param {import('playwright-core').Browser} browser
 * @param {{context: object, media?: 'print'}} mode
 * @param {import('playwright-core').BrowserContextOptions} [more]
 */
export async function openPage(browser, mode, more = {}) {
  const context = await browser.newContext({ ...mode.context, ...more });
  const page = await context.newPage();
  if (mode.media) await page.emulateMedia({ media: mode.media });
  return page;
}
