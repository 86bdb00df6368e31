// Pictures of a site for people to look at: desktop, dark, 320 px, forced colours, and print as PDF.
// usage: node screenshots.mjs SITE OUTDIR [PAGE…]   (PAGE: path in the site; without: one of each type)
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { asBasePath, commandLine } from '../site/files.mjs';
import { launch, modes, openPage } from './chromium.mjs';
import { pageTypes } from './page-types.mjs';
import { serve } from './server.mjs';

/** `enheter/hr.html` -> `enheter-hr` */
const nameOf = (path) => path.replace(/\.html$/, '').replaceAll('/', '-');

async function picture(browser, mode, address, file) {
  const page = await openPage(browser, modes[mode]);
  await page.goto(address, { waitUntil: 'load' });
  if (mode === 'print') await page.pdf({ path: `${file}.pdf`, format: 'A4', preferCSSPageSize: true });
  else await page.screenshot({ path: `${file}.png`, fullPage: true });
  await page.context().close();
}

const { words, options } = commandLine(['base-path'], 'node screenshots.mjs SITE OUTDIR [PAGE…] [--base-path /x/]');
const [root, folder = 'screenshots', ...chosen] = words;
const basePath = asBasePath(options['base-path']);
const server = await serve(root, [basePath]);
const browser = await launch();
mkdirSync(folder, { recursive: true });
for (const path of chosen.length > 0 ? chosen : pageTypes(root)) {
  for (const mode of Object.keys(modes)) {
    await picture(browser, mode, server.origin + basePath + path, join(folder, `${nameOf(path)}-${mode}`));
  }
  console.log(path);
}
await browser.close();
server.close();
