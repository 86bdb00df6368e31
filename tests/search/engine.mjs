// The search of assets/search/ on an index of a few documents: each way in which a word is met, filters, marks,
// excerpts, queries that no one should write, and how often files are fetched.
// usage: node engine.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { slips } from '../../assets/search/distance.js';
import { openSearch } from '../../assets/search/engine.js';
import { stemOf } from '../../assets/search/stem.js';
import { tinyIndex } from './tiny-index.mjs';

const long = 'Ett annat stycke som ingen frågar efter och som fyller sidan med ord av olika slag. '.repeat(8);

/** @type {import('./tiny-index.mjs').Document[]} */
const documents = [
  { title: 'Läkemedelskommittén', kind: 'forum', unit: 'hälsa', organisation: 'vgr', parts: ['läkemedel', 'kommitté'], summary: 'Ger råd om läkemedel.' },
  { title: 'Kommitté', kind: 'term', organisation: 'vgr', summary: 'En grupp som utreder.' },
  { title: 'Läkemedel', kind: 'term', organisation: 'rg', summary: 'Det som botar.' },
  { title: 'Systemägare', kind: 'role', unit: 'it', organisation: 'vgr', aliases: ['SÄ', 'ägare av system'] },
  { title: 'Hållbarhetsmål', kind: 'document', organisation: 'rg', summary: 'Vad regionen vill nå.' },
  { title: 'Riktlinje om möten', kind: 'document', unit: 'it', organisation: 'rg', text: `${long}Journalsystemet väljs av regionstyrelsen. ${long}` },
  { title: 'It-arkitekt', kind: 'role', unit: 'it', organisation: 'vgr', text: 'Ritar system.' },
  { title: 'Upphandling', kind: 'matter', organisation: 'vgr', aliases: ['inköp'], text: 'Diarienummer 2024-05699.' },
  { title: 'Upphandling av journal', kind: 'matter', organisation: 'rg' },
  { title: 'constructor __proto__', kind: 'term', organisation: 'rg' },
  { title: 'Hälsa', kind: 'topic' },
];

/** Opens the index and counts what is fetched. @param {object} [more] of the manifest */
async function open(more) {
  const files = tinyIndex(documents, more);
  /** @type {string[]} */
  const fetched = [];
  const fetchJson = async (url) => {
    fetched.push(url);
    if (!files.has(url.replace('/root/', ''))) throw new Error(`no ${url}`);
    return files.get(url.replace('/root/', ''));
  };
  const search = await openSearch({ root: '/root/', manifest: '/root/search/manifest.json', fetchJson });
  return { search, fetched };
}

const titles = ({ hits }) => hits.map(({ title }) => title);
const shown = (pieces) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

/** @type {Record<string, () => Promise<void>>} */
const tests = {
  async 'stems are those of stems.txt'() {
    const lines = readFileSync(new URL('stems.txt', import.meta.url), 'utf8').trim().split('\n');
    for (const [word, stem] of lines.map((line) => line.split('\t'))) assert.equal(stemOf(word), stem, word);
  },

  async 'slips of the keyboard are counted'() {
    const pairs = [['system', 'system', 0], ['sytsem', 'system', 1], ['sysem', 'system', 1], ['sysstem', 'system', 1], ['sistem', 'system', 1], ['sitsem', 'system', 2], ['ab', 'xyzzy', 3]];
    for (const [a, b, count] of pairs) assert.equal(slips(a, b, 2), count, `${a} ${b}`);
  },

  async 'a word is met in each way'() {
    const { search } = await open();
    const first = {
      kommittén: 'Kommitté', kommitte: 'Kommitté', 'läkemedels kommitté': 'Läkemedelskommittén',
      läkemedelskommitte: 'Läkemedelskommittén', 'läkemedelkommitté': 'Läkemedelskommittén', sytemägare: 'Systemägare',
      lkäemedel: 'Läkemedel', äkemedel: 'Läkemedel', 'mål för hållbarheten': 'Hållbarhetsmål', 'system ägare': 'Systemägare',
      'hållbar-hets-mål': 'Hållbarhetsmål', sä: 'Systemägare', inköp: 'Upphandling', itarkitekt: 'It-arkitekt', 'it arkitekt': 'It-arkitekt',
      '2024-05699': 'Upphandling', '05699': 'Upphandling', hälsan: 'Hälsa', arkitekten: 'It-arkitekt', upphandl: 'Upphandling',
      läkemedelsmöten: 'Riktlinje om möten', styrelsen: 'Riktlinje om möten', UPPHANDLINGAR: 'Upphandling',
    };
    for (const [query, title] of Object.entries(first)) assert.ok(titles(await search.find(query))[0] === title, `${query}: ${titles(await search.find(query))}`);
  },

  async 'an equal name comes first, then one that begins with the query'() {
    const { search } = await open();
    assert.deepEqual(titles(await search.find('upphandling')), ['Upphandling', 'Upphandling av journal']);
    assert.deepEqual(titles(await search.find('läkemedel')).slice(0, 2), ['Läkemedel', 'Läkemedelskommittén']);
  },

  async 'suggestions go on from the last word'() {
    const { search } = await open();
    assert.deepEqual(titles(await search.suggest('lä')), ['Läkemedel', 'Läkemedelskommittén']);
    assert.deepEqual(titles(await search.suggest('la')), ['Läkemedel', 'Läkemedelskommittén']);
    assert.deepEqual(titles(await search.suggest('riktlinje om mö')), ['Riktlinje om möten']);
    assert.deepEqual(titles(await search.suggest('u', { limit: 1 })), ['Upphandling']);
    assert.deepEqual(titles(await search.suggest('journalsy')), ['Riktlinje om möten'], 'by text where no name has it');
    const { hits, total } = await search.suggest('upph');
    assert.equal(total, 2);
    assert.equal(shown(hits[0].marks), '[Upphandling]');
    assert.deepEqual(hits[0].excerpt, []);
  },

  async 'hits tell where they belong'() {
    const { search } = await open();
    const [hit] = (await search.find('systemägare')).hits;
    const { marks, excerpt, ...facts } = hit;
    assert.deepEqual(facts, {
      title: 'Systemägare', address: 'Systemägare.html', kind: 'role', kind_name: 'name of role', unit: 'name of it',
      organisation: 'name of vgr', alias: '',
    });
    assert.equal((await search.find('SÄ')).hits[0].alias, 'SÄ');
    assert.equal((await search.find('hälsa')).hits[0].organisation, '');
  },

  async 'filters leave the counts of their own sort'() {
    const { search } = await open();
    const all = await search.find('upphandling');
    assert.deepEqual(all.organisations, [{ key: 'rg', name: 'name of rg', count: 1 }, { key: 'vgr', name: 'name of vgr', count: 1 }]);
    const one = await search.find('upphandling', { organisation: 'rg' });
    assert.deepEqual(titles(one), ['Upphandling av journal']);
    assert.equal(one.total, 1);
    assert.equal(one.organisations.length, 2);
    assert.deepEqual(one.kinds, [{ key: 'matter', name: 'name of matter', count: 1 }]);
    assert.equal((await search.find('upphandling', { kind: 'role' })).total, 0);
    assert.deepEqual((await search.find('system', { unit: 'it' })).units.map(({ key }) => key), ['it']);
    assert.equal((await search.suggest('upph', { kind: 'role' })).kinds.length, 1);
  },

  async 'hits come in portions'() {
    const { search } = await open();
    const whole = titles(await search.find('upphandling läkemedel kommitté'));
    assert.ok(whole.length > 3);
    const parts = await Promise.all([0, 2].map((offset) => search.find('upphandling läkemedel kommitté', { offset, limit: 2 })));
    assert.deepEqual(parts.flatMap(titles), whole.slice(0, 4));
  },

  async 'excerpts show the words that were met'() {
    const { search } = await open();
    const shownFor = async (query) => shown((await search.find(query)).hits[0].excerpt);
    const part = await shownFor('regionstyrelsens journalsystem');
    assert.match(part, /^… .*\[Journalsystemet\] väljs av \[regionstyrelsen\]\. .* …$/);
    assert.ok(part.length < 230, part);
    assert.equal(await shownFor('läkemedels kommitté'), 'Ger råd om [läkemedel].');
    assert.equal(await shownFor('hållbarhetsmål'), 'Vad regionen vill nå.');
    assert.match(await shownFor('journalsystmet'), /\[Journalsystemet\]/);
    assert.equal(await shownFor('hälsa'), '');
  },

  async 'queries that no one should write'() {
    const { search } = await open();
    const none = ['', ' ', '😀', '…', '?*+[(\\^$', '"', 'och att', 'x', '§', '\u0301', 'och', 'zzzzzz'];
    for (const query of none) {
      assert.equal((await search.find(query)).total, 0, query);
      assert.equal((await search.suggest(query)).total, 0, query);
    }
    for (const query of ['__proto__', 'constructor']) assert.deepEqual(titles(await search.find(query)), ['constructor __proto__'], query);
    for (const query of ['toString', 'hasOwnProperty valueOf', 'ob\u0000ject']) assert.equal((await search.find(query)).total, 0, query);
    const lengthy = [...['läkemedel ', 'läkemedelskommitté', 'x-', 'é'].map((each) => each.repeat(10000 / each.length)), 'ordentligt '.repeat(900) + 'läkemedel'];
    for (const query of lengthy) {
      const before = performance.now();
      await search.find(query);
      await search.suggest(query);
      assert.ok(performance.now() - before < 500, `${query.slice(0, 20)} took ${performance.now() - before} ms`);
    }
    assert.deepEqual(titles(await search.find('(läkemedel)* AND "kommitté"')).sort(), ['Kommitté', 'Läkemedel', 'Läkemedelskommittén']);
  },

  async 'each file is fetched once, and no more than is needed'() {
    const { search, fetched } = await open();
    assert.equal(fetched.length, 1);
    await Promise.all([search.find('läkemedel'), search.find('läkemedel'), search.suggest('läk')]);
    await search.find('läkemedel');
    assert.deepEqual(fetched, [...new Set(fetched)]);
    assert.ok(fetched.length <= 8, `${fetched.length} files`);
  },

  async 'a file that could not be fetched is tried again'() {
    const files = tinyIndex(documents);
    let isDown = false;
    const fetchJson = async (url) => {
      if (isDown) throw new Error('down');
      return files.get(url);
    };
    const search = await openSearch({ root: '', manifest: 'search/manifest.json', fetchJson });
    isDown = true;
    await assert.rejects(search.find('läkemedel'), /down/);
    isDown = false;
    assert.equal((await search.find('läkemedel')).hits[0].title, 'Läkemedel');
  },

  async 'compounds that the site tells how to take apart'() {
    const { search } = await open({ compounds: { hälsomöte: ['hälsa', 'möte'], läkemedelsmöten: [] } });
    assert.deepEqual(titles(await search.find('hälsomöte')).sort(), ['Hälsa', 'Riktlinje om möten']);
    assert.ok(!titles(await search.find('läkemedelsmöten')).includes('Läkemedel'));
  },

  async 'an index of another version is refused'() {
    await assert.rejects(open({ version: 1 }), /version 1/);
  },

  async 'in other languages words are as they are written'() {
    const { search } = await open({ language: 'en' });
    assert.deepEqual(titles(await search.find('upphandling')).slice(0, 1), ['Upphandling']);
    assert.equal((await search.find('kommittéerna')).total, 0);
  },
};

let faults = 0;
for (const [name, test] of Object.entries(tests)) {
  try {
    await test();
  } catch (error) {
    faults++;
    console.log(`${name}: ${error.message}`);
  }
}
console.log(`engine: ${Object.keys(tests).length} tests, ${faults} faults`);
if (faults > 0) process.exitCode = 1;
