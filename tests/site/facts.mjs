// Looks up on the built pages what the example portal must tell of the documents it is made from.
// usage: node facts.mjs WAYMARK PROJECT [FACTS]
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lookUp, shapeFaults } from './facts/lookup.mjs';
import { readSettings, readYaml, siteBuilder, twoWords } from './facts/portal.mjs';

// So many that no document of substance can be dropped unseen.
const fewest = 300;

const theFacts = fileURLToPath(new URL('../expected/facts.yaml', import.meta.url));

/** Faults of the list itself, before anything is looked up. */
function listFaults(seeds, count) {
  const tooFew = count < fewest ? [`${count} facts, where there must be at least ${fewest}`] : [];
  return [...shapeFaults(seeds), ...tooFew];
}

/** Prints the faults and the closing line, and sets the exit status. */
function tell(faults, closing) {
  for (const fault of faults) console.log(fault);
  console.log(`facts: ${closing}`);
  if (faults.length > 0) process.exitCode = 1;
}

function main(waymark, project, file = theFacts) {
  const seeds = readYaml(file);
  const count = Object.values(seeds).flat().length;
  const badList = listFaults(seeds, count);
  if (badList.length > 0) return tell(badList, `${file} has ${badList.length} faults`);
  const { pages, faults } = lookUp(seeds, readSettings(join(project, 'site.yaml')), siteBuilder(waymark, project));
  const facts = `${count} facts of ${Object.keys(seeds).length} seeds`;
  if (faults.length > 0) return tell(faults, `${facts}, ${faults.length} texts not found`);
  return tell([], `${facts} found on ${pages.size} pages`);
}

main(...twoWords('node facts.mjs WAYMARK PROJECT [FACTS]'));
