// The grammar of RFC 4287.
import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const grammar = readFileSync(new URL('../expected/atom.rng', import.meta.url), 'utf8');

/** @returns {Promise<string[]>} where `xml` breaks the grammar */
export async function breaches(xml) {
  const { valid, errors } = await validateXML({ xml, schema: grammar, extension: 'relaxng' });
  return valid ? [] : errors.map(({ message }) => `grammar: ${message}`);
}
