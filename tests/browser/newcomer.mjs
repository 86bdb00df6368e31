// What someone new at work asks first, each answered within three links from the start page.
// usage: node newcomer.mjs SITE
import { commandLine, report } from '../site/files.mjs';
import { listen } from './checks.mjs';
import { launch, modes, openPage } from './chromium.mjs';
import { Reader } from './reader.mjs';
import { serve } from './server.mjs';

const mostClicks = 3;

/** @type {Record<string, (reader: Reader) => Promise<void>>} */
const questions = {
  async 'who decides on a system that several administrations share'(reader) {
    await reader.follow('Vem beslutar om …?');
    await reader.reads(['Ärenden till systemägarrådet', 'Två förvaltningar har var sitt system för samma sak.', 'Systemägarrådet']);
    await reader.follow('Ärende till systemägarrådet');
    await reader.reads(['Systemägarrådet', 'Beslutar']);
  },

  async 'what must a new manager learn, and how long does it take'(reader) {
    await reader.follow('Vad behöver jag kunna?');
    await reader.follow('Nya chefer');
    await reader.readsAtOnce(['minst 20,75 timmar per person']);
    await reader.reads(['Nätbaserad utbildning i kvalitetsdriven verksamhetsutveckling', 'Kvalitetsdriven verksamhetsutveckling, 2,5 dagar', '20 timmar']);
  },

  async 'which assignment replaced the one of 2025-06-18'(reader) {
    await reader.follow('Uppdragen');
    await reader.follow('Koncernkontorets organisering av verksamhetsutveckling med stöd av digitalisering');
    await reader.readsAtOnce(['Ersätts av']);
    await reader.reads(['2025-06-18', 'Ersätts av Hälso- och sjukvårdens organisering av verksamhetsutveckling med stöd av digitalisering']);
  },

  async 'what is still unclear about responsibility'(reader) {
    await reader.follow('Öppna frågor');
    await reader.follow('Oklart ansvar (7)');
    await reader.reads(['Oklart ansvar', 'Vilken roll har kommunerna']);
  },
};

async function main() {
  const { words } = commandLine([], 'node newcomer.mjs SITE');
  const server = await serve(words[0], ['/']);
  const browser = await launch();
  const faults = [];
  try {
    for (const [question, ask] of Object.entries(questions)) {
      const page = await openPage(browser, modes.light);
      const heard = listen(page, server.origin);
      const reader = new Reader(page, `${server.origin}/index.html`);
      await reader.begin();
      await ask(reader).catch((error) => heard.push(`${error.message.split('\n')[0]} (after ${reader.way.join(' → ')})`));
      if (reader.way.length > mostClicks) heard.push(`${reader.way.length} clicks: ${reader.way.join(' → ')}`);
      faults.push(...heard.map((text) => `${question}: ${text}`));
      await page.context().close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  report(Object.keys(questions).length, faults, 'questions');
}

await main();
