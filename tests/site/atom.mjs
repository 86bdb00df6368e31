// The feed of a built portal: valid by the grammar of RFC 4287, newest first, with ids that no two share and links
// to pages that are there; and the same entries have the same ids a month later.
// usage: node atom.mjs WAYMARK PROJECT
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breaches } from './atom-grammar.mjs';
import { siteBuilder, twoWords } from './facts/portal.mjs';
import { htmlOnly, listFiles, report } from './files.mjs';

const most = 100;

const texts = (xml, element) => [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text]) => text);
const links = (xml) => [...xml.matchAll(/<link rel="([^"]*)" type="[^"]*" href="([^"]*)"\/>/g)].map(([, rel, href]) => ({ rel, href }));

/** The feed's own part, and each entry. */
function split(xml) {
  const [head, ...entries] = xml.split('<entry>');
  return { head, entries: entries.map((entry) => entry.split('</entry>')[0]) };
}

/** @returns {string[]} what the grammar does not say */
function ownFaults(site, xml, day) {
  const { head, entries } = split(xml);
  const self = links(head).find(({ rel }) => rel === 'self').href;
  const base = links(head).find(({ rel }) => rel === 'alternate').href;
  const ids = entries.map((entry) => texts(entry, 'id')[0]);
  const days = entries.map((entry) => texts(entry, 'updated')[0]);
  const faults = [];
  const expect = (holds, fault) => { if (!holds) faults.push(fault); };
  expect(head.includes('<author>'), 'the feed has no author');
  expect(self === `${base}news.atom`, `the feed calls itself ${self}`);
  expect(entries.length > 0 && entries.length <= most, `${entries.length} entries`);
  expect(new Set(ids).size === ids.length, 'two entries have one id');
  expect(ids.every((id) => /^tag:[a-z0-9.-]+,2025:[a-z0-9-]+$/.test(id)), 'an id is no tag');
  expect(String([...days].sort().reverse()) === String(days), 'the entries are not newest first');
  expect(texts(head, 'updated')[0] === days[0], 'the feed is not as new as its newest entry');
  expect(days.every((each) => each.slice(0, 10) <= day), `an entry is newer than ${day}`);
  for (const entry of entries) {
    const [{ rel, href } = {}] = links(entry);
    const isThere = rel === 'alternate' && href.startsWith(base) && existsSync(join(site, href.slice(base.length)));
    expect(isThere, `${texts(entry, 'id')[0]} links to no page: ${href}`);
  }
  return faults;
}

/** Whether each page leads to the feed from its own folder. */
function pageFaults(site) {
  return htmlOnly(listFiles(site).files).flatMap((path) => {
    const html = readFileSync(join(site, path), 'utf8');
    const [, href] = /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="([^"]+)">/.exec(html) ?? [];
    const leads = href !== undefined && (path === '404.html' || existsSync(join(site, path, '..', href)));
    return leads || isMoved(html) ? [] : [`${path} does not lead to the feed`];
  });
}

const isMoved = (html) => html.includes('http-equiv="refresh"');

/** The grammar must be able to say no. */
async function selfTest(xml) {
  const broken = {
    'without an id': xml.replace(/<id>[^<]*<\/id>/, ''),
    'with a day for a moment': xml.replace('T00:00:00Z', ''),
    'with two titles': xml.replace('<title>', '<title>x</title><title>'),
  };
  const passed = [];
  for (const [what, text] of Object.entries(broken)) {
    if ((await breaches(text)).length === 0) passed.push(`the grammar takes a feed ${what}`);
  }
  return passed;
}

const [waymark, project] = twoWords('node atom.mjs WAYMARK PROJECT');
const siteOn = siteBuilder(waymark, project);
const days = ['2025-10-14', '2025-11-26'];
const faults = [];
const feeds = [];
for (const day of days) {
  const site = siteOn(day);
  const xml = readFileSync(join(site, 'news.atom'), 'utf8');
  const found = [...(await breaches(xml)), ...ownFaults(site, xml, day), ...pageFaults(site)];
  faults.push(...found.map((fault) => `${day}: ${fault}`));
  feeds.push(split(xml).entries);
}
faults.push(...(await selfTest(readFileSync(join(siteOn(days[0]), 'news.atom'), 'utf8'))));
const [before, after] = feeds.map((entries) => new Map(entries.map((entry) => [links(entry)[0].href, texts(entry, 'id')[0]])));
for (const [href, id] of before) {
  if (after.has(href) && after.get(href) !== id) faults.push(`${href} gets another id`);
}
report(feeds.flat().length, faults, 'entries');
