// Walks through a guide in Chromium: by keyboard, by address, without scripts, from the disk.
// usage: node guide.mjs SITE
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandLine, report } from '../site/files.mjs';
import { axe, listen, sideways } from './checks.mjs';
import { launch, modes, openPage } from './chromium.mjs';
import { serve } from './server.mjs';

/** @typedef {import('playwright-core').Page} Page */

const guide = 'hitta-ratt/vilken-utvecklingsportfolj.html';

/** The questions that a reader meets, the answers chosen, and how the address tells it after each. */
const walk = [
  { question: 'Vad gäller initiativet?', answer: 'Ett arbetssätt eller en tjänst som ska bli bättre', then: '#vad-galler-det:1' },
  { question: 'Vilka förvaltningar berörs?', answer: 'Bara min egen', then: '#vad-galler-det:1,hur-manga-forvaltningar:1' },
  {
    question: 'Påverkas den digitala basnivån eller annan gemensam infrastruktur?',
    answer: 'Nej',
    then: '#vad-galler-det:1,hur-manga-forvaltningar:1,gemensam-infrastruktur:2',
  },
  {
    question: 'Kostar initiativet mer än 2 miljoner kronor?',
    answer: 'Nej',
    then: '#vad-galler-det:1,hur-manga-forvaltningar:1,gemensam-infrastruktur:2,hur-dyrt:1',
  },
];
const midway = walk[1].then;
const end = walk.at(-1).then;
const result = {
  way: 'Den här vägen: Från idé till förvaltningens utvecklingsportfölj',
  because: 'Utveckling som bara rör en förvaltning hör till dess egen portfölj.',
  contact: 'Förvaltningens utvecklingsgrupp (exempel)',
  decides: 'Förvaltningschef i Region Gävleborg',
};

/** @type {string[]} */
const faults = [];
const expect = (is, wanted, what) => {
  if (is !== wanted) faults.push(`${guide}: ${what}: ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`);
};

/** What the guide shows. @param {Page} page */
const seen = (page) =>
  page.evaluate(() => {
    const text = (element) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const shown = [...document.querySelectorAll('.question, .outcome')].filter((one) => one.checkVisibility());
    const list = document.querySelector('.guide-way');
    const given = list?.checkVisibility() ? [...list.querySelectorAll('.answered')] : [];
    return {
      headings: shown.map((one) => text(one.querySelector('h2'))).join(' + '),
      text: shown.map(text).join(' '),
      place: text(document.querySelector('.guide-place')),
      list: text(list?.querySelector('h2')),
      given: given.map(text).join(' + '),
      focus: text(document.activeElement),
      title: document.title.split(' – ')[0],
      hash: location.hash,
    };
  });

/** Presses Tab until the focus is on what is called so, and then Enter. */
async function choose(page, name) {
  for (let presses = 0; presses < 60; ++presses) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement.textContent.trim())) !== name) continue;
    await page.keyboard.press('Enter');
    return;
  }
  faults.push(`${guide}: no Tab comes to ${JSON.stringify(name)}`);
}

/** Addresses are followed a moment after the key. What does not come is told by the next look. */
const wait = (page, heading) =>
  page.locator('h2:visible', { hasText: heading }).first().waitFor({ timeout: 2000 }).catch(() => {});

async function checkQuestion(page, index) {
  const { question } = walk[index];
  await wait(page, question);
  const now = await seen(page);
  expect(now.headings, question, 'the question shown');
  expect(now.place, `Fråga ${index + 1}`, 'the place told');
  expect(now.given, walk.slice(0, index).map(({ answer }) => answer).join(' + '), 'the answers so far');
  if (index > 0) expect(now.focus, question, 'the focus');
}

async function checkResult(page, where) {
  await wait(page, result.way);
  const now = await seen(page);
  expect(now.headings, result.way, `the result ${where}`);
  expect(now.title, result.way, `the title ${where}`);
  expect(now.place, 'Resultat', `the place ${where}`);
  expect(now.list, 'Du kom hit för att du svarade', `the way here ${where}`);
  expect(now.given, walk.map(({ answer }) => answer).join(' + '), `the answers ${where}`);
  for (const part of ['because', 'contact', 'decides']) {
    if (!now.text.includes(result[part])) faults.push(`${guide}: ${part} is not said ${where}`);
  }
}

/** @param {Page} page */
async function answerAll(page) {
  for (const [index, { answer, then }] of walk.entries()) {
    await checkQuestion(page, index);
    await choose(page, answer);
    await wait(page, walk[index + 1]?.question ?? result.way);
    expect((await seen(page)).hash, then, 'the address');
  }
  await checkResult(page, 'at the end');
  expect((await seen(page)).focus, result.way, 'the focus at the end');
}

async function checkHistory(page) {
  await page.reload();
  await checkResult(page, 'after a reload');
  await page.goBack();
  await checkQuestion(page, 3);
  await page.goForward();
  await checkResult(page, 'after going forward');
  await choose(page, `Ändra: ${walk[2].question}`);
  await checkQuestion(page, 2);
  await choose(page, 'Börja om');
  await checkQuestion(page, 0);
}

/** The link that the button copies leads to the same result in another tab. */
async function checkCopy(page, address) {
  await page.goto(address + end);
  await choose(page, 'Kopiera länken');
  await page.getByText('Länken är kopierad.').waitFor({ timeout: 2000 }).catch(() => faults.push(`${guide}: no word of a copied link`));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied, address + end, 'the copied link');
  const tab = await page.context().newPage();
  await tab.goto(copied);
  await checkResult(tab, 'in another tab');
  await tab.close();
}

/** Links as chats and mail write them, to a question, to something else, and from an older guide. */
async function checkAddresses(page, address) {
  const addresses = {
    [end.replaceAll(':', '%3A').replaceAll(',', '%2C')]: result.way,
    '#hur-dyrt': 'Kostar initiativet mer än 2 miljoner kronor?',
    '#hur-dyrt:1': result.way,
    '#vad-galler-det:1,hur-manga-forvaltningar:9': 'Vilka förvaltningar berörs?',
    '#way_gavleborg-forvaltningens-portfolj': result.way,
    '#page_terms': walk[0].question,
  };
  for (const [hash, heading] of Object.entries(addresses)) {
    await page.goto('about:blank');
    await page.goto(address + hash);
    expect((await seen(page)).headings, heading, `what ${hash} shows`);
  }
  await page.goto(address + end);
  await page.evaluate(() => document.querySelector('.skip').click());
  await page.waitForURL((url) => url.hash === end, { timeout: 2000 }).catch(() => {});
  expect((await seen(page)).hash, end, 'the address after a link to the content');
}

async function checkScripted(browser, origin) {
  const page = await openPage(browser, modes.light, { permissions: ['clipboard-read', 'clipboard-write'] });
  const heard = listen(page, origin);
  const address = `${origin}/${guide}`;
  await page.goto(address);
  await answerAll(page);
  await checkHistory(page);
  await checkCopy(page, address);
  await checkAddresses(page, address);
  faults.push(...heard.map((text) => `${guide}: ${text}`));
  await page.context().close();
}

/** @param {Page} page @param {string} where */
async function answerByLinks(page, where) {
  let section = page.locator('.question').first();
  for (const { question, answer } of walk) {
    expect((await section.locator('h2').textContent()).trim(), question, `the question ${where}`);
    await section.getByText(answer, { exact: true }).press('Enter');
    section = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  }
  expect((await section.locator('h2').textContent()).trim(), result.way, `the result ${where}`);
}

/** Opened from a folder, browsers refuse modules: the page looks as it does without scripts. */
async function checkFromDisk(browser, root) {
  const page = await openPage(browser, modes.light);
  const isRefusal = (text) => /from origin 'null' has been blocked by CORS policy|net::ERR_FAILED/.test(text);
  page.on('console', (message) => isRefusal(message.text()) || faults.push(`${guide} from the disk: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`${guide} from the disk: ${error.message}`));
  await page.goto(pathToFileURL(resolve(root, guide)).href);
  const all = await page.locator('.question, .outcome').count();
  expect(await page.locator(':is(.question, .outcome):visible').count(), all, 'what is seen from the disk');
  await answerByLinks(page, 'from the disk');
  const styled = await page.evaluate(() => getComputedStyle(document.querySelector('.skip')).position);
  expect(styled, 'absolute', 'the style sheet from the disk');
  await page.context().close();
}

/** The same answers, as links from question to question on one page. */
async function checkUnscripted(browser, origin) {
  const page = await openPage(browser, modes.light, { javaScriptEnabled: false });
  await page.goto(`${origin}/${guide}`);
  await answerByLinks(page, 'without scripts');
  expect(await page.locator('.question:visible').count(), await page.locator('.question').count(), 'the questions seen');
  await page.context().close();
}

async function checkPrint(browser, origin) {
  const page = await openPage(browser, modes.print);
  await page.goto(`${origin}/${guide}${midway}`);
  const all = await page.locator('.question, .outcome').count();
  expect(await page.locator(':is(.question, .outcome):visible').count(), all, 'what is printed from a question');
  await page.goto(`${origin}/${guide}${end}`);
  expect(await page.locator(':is(.question, .outcome):visible').count(), 1, 'what is printed from the result');
  await page.context().close();
}

/** axe, and room sideways, in the midst of the questions and at the result. */
async function checkLooks(browser, origin) {
  for (const [name, mode] of Object.entries(modes)) {
    const page = await openPage(browser, mode, { bypassCSP: true });
    for (const hash of [midway, end]) {
      await page.goto('about:blank');
      await page.goto(`${origin}/${guide}${hash}`);
      const found = [...(await axe(page)), ...(name === 'narrow' ? await sideways(page) : [])];
      faults.push(...found.map((text) => `${guide}${hash}: ${text} (${name})`));
    }
    await page.context().close();
  }
}

const { words } = commandLine([], 'node guide.mjs SITE');
const [root] = words;
const server = await serve(root, ['/']);
const browser = await launch();
try {
  await checkScripted(browser, server.origin);
  await checkFromDisk(browser, root);
  await checkUnscripted(browser, server.origin);
  await checkPrint(browser, server.origin);
  await checkLooks(browser, server.origin);
  report(1, faults);
} finally {
  await browser.close();
  server.close();
}
