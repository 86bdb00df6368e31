import { axe } from './checks.mjs';
import { launch, modes, openPage } from './chromium.mjs';
import { serve } from './server.mjs';
const [site, wanted, ...paths] = process.argv.slice(2);
const browser = await launch();
const server = await serve(site, ['/']);
for (const name of wanted.split(',')) for (const path of paths) {
  const page = await openPage(browser, modes[name]);
  page.setDefaultTimeout(120000);
  await page.goto(`${server.origin}/${path}`, { timeout: 120000 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  console.log(name, path, JSON.stringify(await axe(page)), 'overflow', wide);
  await page.context().close();
}
await browser.close(); server.close();
