// What the test tools share: the files of a built site, and how faults are told.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below a folder, with `/` between the parts and in byte order.
 * @param {string} root
 * @returns {{files: string[], strange: string[]}} `strange`: links, sockets and the like
 */
export function listFiles(root) {
  const files = [];
  const strange = [];
  const visit = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder + entry.name;
      if (entry.isDirectory()) visit(`${path}/`);
      else (entry.isFile() ? files : strange).push(path);
    }
  };
  visit('');
  return { files: files.sort(), strange: strange.sort() };
}

/**
 * @param {string[]} files
 * @returns {string[]}
 */
export const htmlOnly = (files) => files.filter((path) => path.endsWith('.html'));

/**
 * Prints the faults and the closing line, and sets the exit status.
 * @param {number} count how many were looked at
 * @param {string[]} faults
 * @param {string} [what] was looked at
 */
export function report(count, faults, what = 'pages') {
  for (const fault of faults) console.log(fault);
  console.log(`${count} ${what} checked, ${faults.length} faults`);
  if (faults.length > 0 || count === 0) process.exitCode = 1;
}

/**
 * Splits `SITE --name value …` into the words and the options.
 * @param {string[]} names options that are known, without hyphens
 * @param {string} usage
 * @returns {{words: string[], options: Record<string, string>}}
 */
export function commandLine(names, usage) {
  const words = [];
  const options = {};
  const rest = process.argv.slice(2);
  while (rest.length > 0) {
    const word = rest.shift();
    const name = word.startsWith('--') ? word.slice(2) : undefined;
    if (name === undefined) words.push(word);
    else if (names.includes(name) && rest.length > 0) options[name] = rest.shift();
    else words.length = rest.length = 0;
  }
  if (words.length === 0) {
    console.error(`usage: ${usage}`);
    process.exit(2);
  }
  return { words, options };
}

/**
 * The folder that the site is published below, with a slash at both ends.
 * @param {string | undefined} path
 * @returns {string}
 */
export const asBasePath = (path = '/') => `/${path}/`.replace(/\/+/g, '/');
