// Waits for something in a page that may be loading anew; without `eval`, which the policy of sites forbids.

/**
 * @template Given
 * @param {import('playwright-core').Page} page
 * @param {(given: Given) => unknown} holds runs in the page, over and over
 * @param {Given} [given]
 * @param {number} [patience] milliseconds
 */
export async function until(page, holds, given, patience = 10000) {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    // An evaluation fails when its page goes.
    if (await page.evaluate(holds, given).catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 5));
  }
  throw new Error(`waited in vain for ${holds}${given === undefined ? '' : ` of ${JSON.stringify(given)}`} at ${page.url()}`);
}
