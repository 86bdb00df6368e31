// No page shows the name of a word in place of the word: the generator writes `learning.and` where `templates/i18n/` has
// no such word.
// usage: node words.mjs SITE WORDS.yaml
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { commandLine, htmlOnly, listFiles, report } from './files.mjs';

const { words: [root, wordsFile] } = commandLine([], 'node words.mjs SITE WORDS.yaml');
const groups = Object.keys(parse(readFileSync(wordsFile, 'utf8')));
const nameOfWord = new RegExp(`(?<![\\w./#-])(?:${groups.join('|')})(?:\\.[a-z][a-z_-]*)+(?![\\w/(])`, 'g');

/** What people read or hear: text, and the attributes that are read aloud; code is quoted as it is. */
function spoken(html) {
  const shown = html.replace(/<(code|pre|script|style)\b[^]*?<\/\1>/g, ' ');
  const aloud = [...shown.matchAll(/\b(?:aria-label|title|alt|content)="([^"]*)"/g)].map((found) => found[1]);
  return `${shown.replace(/<[^>]*>/g, ' ')} ${aloud.join(' ')}`;
}

// The editors' reference of fields names parts of fields in the same way.
const pages = htmlOnly(listFiles(root).files).filter((path) => path !== 'fields.html');
const faults = pages.flatMap((path) => {
  const names = spoken(readFileSync(join(root, path), 'utf8')).match(nameOfWord) ?? [];
  return [...new Set(names)].map((name) => `${path}: shows \`${name}\`; is there such a word?`);
});
report(pages.length, faults, 'pages');
