// Every picture the generator draws, measured in Chromium: texts inside their shapes and apart from each other,
// letters of at least 14 px, no line through a box or a text, a name for those who cannot see it, and nothing of it
// on a screen too narrow for it.
// usage: node pictures.mjs SITE [PAGE…]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, htmlOnly, listFiles, report } from '../site/files.mjs';
import { launch, modes, openPage } from './chromium.mjs';
import { serve } from './server.mjs';

/** Runs in the page: what is wrong with its pictures. */
function faultsOfPictures() {
  const smallest = 14;
  const edge = 3; // a line ends at a box's border, and its stroke has a width
  const faults = [];
  /** @param {DOMRect} a @param {DOMRect} b */
  const overlap = (a, b, by = 1) =>
    a.left < b.right - by && b.left < a.right - by && a.top < b.bottom - by && b.top < a.bottom - by;
  /** @param {DOMRect} inner @param {DOMRect} outer */
  const within = (inner, outer, by = 1) =>
    inner.left >= outer.left - by && inner.right <= outer.right + by && inner.top >= outer.top - by && inner.bottom <= outer.bottom + by;
  const words = (text) => `"${text.textContent.trim().slice(0, 40)}"`;
  for (const svg of document.querySelectorAll('svg.picture')) {
    const say = (what) => faults.push(`${svg.getAttribute('class')}: ${what}`);
    const named = svg.getAttribute('aria-labelledby')?.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    if (!named?.trim()) say('has no name');
    const whole = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')];
    const boxes = texts.map((text) => text.getBoundingClientRect());
    texts.forEach((text, i) => {
      const scale = text.getScreenCTM().a;
      if (parseFloat(getComputedStyle(text).fontSize) * scale < smallest - 0.01) say(`${words(text)} is smaller than ${smallest} px`);
      if (!within(boxes[i], whole)) say(`${words(text)} is cut off`);
      for (let j = i + 1; j < texts.length; j += 1) {
        if (overlap(boxes[i], boxes[j])) say(`${words(text)} lies on ${words(texts[j])}`);
      }
    });
    const shapes = [...svg.querySelectorAll('.shape')];
    const places = shapes.map((shape) => shape.getBoundingClientRect());
    shapes.forEach((shape, i) => {
      // Bars have their texts beside them.
      const holdsTexts = !shape.matches('.tier-bar') && shape.parentElement.querySelectorAll('.shape').length === 1;
      for (const text of holdsTexts ? shape.parentElement.querySelectorAll('text') : []) {
        if (!within(text.getBoundingClientRect(), places[i])) say(`${words(text)} leaves its shape`);
      }
      for (let j = i + 1; j < shapes.length; j += 1) {
        if (overlap(places[i], places[j])) say(`shapes ${i} and ${j} lie on each other`);
      }
    });
    const kept = [...places, ...texts.flatMap((text, i) => (text.classList.contains('condition') ? [boxes[i]] : []))];
    for (const way of svg.querySelectorAll('path.way')) {
      const matrix = way.getScreenCTM();
      for (let at = 0; at <= way.getTotalLength(); at += 4) {
        const point = way.getPointAtLength(at).matrixTransform(matrix);
        const hit = kept.find(
          (box) => point.x > box.left + edge && point.x < box.right - edge && point.y > box.top + edge && point.y < box.bottom - edge,
        );
        if (hit) {
          say(`a line runs through the box at ${Math.round(hit.left)},${Math.round(hit.top)}`);
          break;
        }
      }
    }
  }
  return faults;
}

const { words: [root, ...chosen] } = commandLine([], 'node pictures.mjs SITE [PAGE…]');
const hasPicture = (path) => readFileSync(join(root, path), 'utf8').includes('<svg class="picture');
const pages = chosen.length > 0 ? chosen : htmlOnly(listFiles(root).files).filter(hasPicture);
const server = await serve(root, ['/']);
const browser = await launch();
const faults = [];
const wide = await openPage(browser, modes.light);
const narrow = await openPage(browser, modes.narrow);
for (const path of pages) {
  await wide.goto(`${server.origin}/${path}`, { waitUntil: 'load' });
  faults.push(...(await wide.evaluate(faultsOfPictures)).map((fault) => `${path}: ${fault}`));
  await narrow.goto(`${server.origin}/${path}`, { waitUntil: 'load' });
  if (await narrow.locator('svg.picture').first().isVisible()) faults.push(`${path}: a picture is shown at 320 px`);
}
await browser.close();
server.close();
report(pages.length, faults);
