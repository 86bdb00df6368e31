// Every decision path's BPMN file opened in bpmn-js, from the page that links to it: no warning, as many parts as the
// page tells of, each in its lane and none on another, flows level or upright, texts inside what they name.
// usage: node bpmn.mjs SITE
import { createRequire } from 'node:module';
import { commandLine, listFiles, report } from '../site/files.mjs';
import { listen } from './checks.mjs';
import { launch, modes, openPage } from './chromium.mjs';
import { serve } from './server.mjs';

const viewer = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-navigated-viewer.production.min.js');

/**
 * Runs in the page of a path: opens its file below everything else.
 * @returns {Promise<string[]>} warnings
 */
async function openFile() {
  const { href } = document.querySelector('a[download][href$=".bpmn"]');
  const container = document.body.appendChild(document.createElement('div'));
  container.style.height = '1000px';
  globalThis.opened = new globalThis.BpmnJS({ container });
  const { warnings } = await globalThis.opened.importXML(await (await fetch(href)).text());
  return warnings.map(({ message }) => `warning: ${message}`);
}

/** Runs in the page, after `openFile`: where the page and the file tell different things. */
function differences() {
  const steps = [...document.querySelectorAll('ol.steps > li')];
  const waysOf = (step) => step.querySelectorAll('ul.ways > li').length;
  const forks = steps.filter((step) => waysOf(step) > 1).length;
  const ends = steps.filter((step) => step.classList.contains('step-end')).length;
  const told = {
    'bpmn:Participant': 1,
    'bpmn:Lane': document.querySelectorAll('svg.path-picture .lane-head').length,
    'bpmn:StartEvent': 1,
    'bpmn:Activity': steps.length - ends,
    'bpmn:EndEvent': ends,
    'bpmn:ExclusiveGateway': forks,
    'bpmn:SequenceFlow': 1 + forks + steps.reduce((sum, step) => sum + waysOf(step), 0),
  };
  const elements = globalThis.opened.get('elementRegistry').filter((one) => !one.labelTarget);
  const counts = Object.entries(told).map(([type, count]) => [type, count, elements.filter((one) => one.businessObject.$instanceOf(type)).length]);
  const faults = counts.filter(([, count, found]) => count !== found).map(([type, count, found]) => `${found} × ${type}, the page has ${count}`);
  steps.forEach((step, i) => {
    const title = [...step.querySelector('h3').childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join('').trim();
    const name = globalThis.opened.get('elementRegistry').get(`step_${i + 1}`)?.businessObject.name;
    if (name !== title) faults.push(`step ${i + 1} is "${name}", on the page "${title}"`);
  });
  return faults;
}

/** Runs in the page, after `openFile`: what lies where it should not. */
function misplaced() {
  const faults = [];
  const registry = globalThis.opened.get('elementRegistry');
  const edges = ({ x, y, width, height }) => ({ left: x, top: y, right: x + width, bottom: y + height });
  const overlap = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const within = (inner, outer) =>
    inner.left >= outer.left - 1 && inner.right <= outer.right + 1 && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
  const apart = (what, places) => {
    places.forEach(([name, place], i) => {
      const under = places.slice(0, i).find(([, other]) => overlap(place, other));
      if (under) faults.push(`${what}: ${name} lies on ${under[0]}`);
    });
  };
  const isFlowNode = (one) => one.businessObject.$instanceOf('bpmn:FlowNode') && !one.labelTarget;
  const nodes = registry.filter(isFlowNode);
  const lanes = registry.filter((one) => one.type === 'bpmn:Lane');
  for (const node of nodes) {
    const own = lanes.filter((lane) => lane.businessObject.flowNodeRef.includes(node.businessObject));
    if (own.length !== 1) faults.push(`${node.id} is in ${own.length} lanes`);
    else if (!within(edges(node), edges(own[0]))) faults.push(`${node.id} leaves its lane`);
  }
  apart('lanes', lanes.map((lane) => [lane.id, edges(lane)]));
  const labels = registry.filter((one) => one.labelTarget);
  apart('shapes and names', [...nodes, ...labels].map((one) => [one.id, edges(one)]));
  for (const { id, waypoints } of registry.filter((one) => one.waypoints)) {
    const slants = waypoints.some(({ x, y }, i) => i > 0 && x !== waypoints[i - 1].x && y !== waypoints[i - 1].y);
    if (slants) faults.push(`${id} is neither level nor upright`);
  }
  const texts = registry.getAll().flatMap((one) => {
    const text = registry.getGraphics(one).querySelector(':scope > .djs-visual text');
    return text?.textContent ? [[one, text.getBoundingClientRect()]] : [];
  });
  apart('texts', texts.map(([one, place]) => [one.id, place]));
  const band = 30;
  for (const [one, place] of texts.filter(([each]) => !each.labelTarget)) {
    const shape = registry.getGraphics(one).querySelector('.djs-visual > *').getBoundingClientRect();
    const isBand = one.type === 'bpmn:Lane' || one.type === 'bpmn:Participant';
    const room = { left: shape.left, top: shape.top, right: isBand ? shape.left + band : shape.right, bottom: shape.bottom };
    if (!within(place, room)) faults.push(`the text of ${one.id} leaves its shape`);
  }
  return faults;
}

/** @returns {Promise<string[]>} */
async function faultsOf(page, address) {
  await page.goto(address.replace(/\.bpmn$/, '.html'), { waitUntil: 'load' });
  await page.addScriptTag({ path: viewer });
  const linked = await page.evaluate(() => document.querySelector('a[download][href$=".bpmn"]')?.href);
  if (linked !== address) return [`its page links to ${linked}`];
  return [...(await page.evaluate(openFile)), ...(await page.evaluate(differences)), ...(await page.evaluate(misplaced))];
}

const { words: [root] } = commandLine([], 'node bpmn.mjs SITE');
const paths = listFiles(root).files.filter((path) => path.endsWith('.bpmn'));
const server = await serve(root, ['/']);
const browser = await launch();
const page = await openPage(browser, modes.light, { bypassCSP: true });
const heard = listen(page, server.origin);
const faults = [];
for (const path of paths) {
  const found = await faultsOf(page, `${server.origin}/${path}`);
  faults.push(...[...found, ...heard.splice(0)].map((fault) => `${path}: ${fault}`));
}
await browser.close();
server.close();
report(paths.length, faults);
