import { launch, modes, openPage } from './chromium.mjs';
import { serve } from './server.mjs';
const [site, path, out, mode, ...tops] = process.argv.slice(2);
const browser = await launch();
const server = await serve(site, ['/']);
const page = await openPage(browser, modes[mode] ?? modes.light);
await page.goto(`${server.origin}/${path}`);
const height = 1100;
for (const top of tops) {
  if (isNaN(top)) { await page.locator(top).scrollIntoViewIfNeeded(); const b = await page.locator(top).boundingBox(); const y = b.y + await page.evaluate(() => scrollY); await page.screenshot({ path: `${out}-${top.replace(/\W/g, '')}.png`, fullPage: true, clip: { x: 0, y: Math.max(0, y - 20), width: mode === 'narrow' ? 320 : 1280, height } }); }
  else await page.screenshot({ path: `${out}-${top}.png`, fullPage: true, clip: { x: 0, y: Number(top), width: mode === 'narrow' ? 320 : 1280, height } });
}
await browser.close(); server.close();
