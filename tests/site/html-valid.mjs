// Validates every page of a built site.
// usage: node html-valid.mjs SITE
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { commandLine, htmlOnly, listFiles, report } from './files.mjs';
import config from './html-validate.config.mjs';

/**
 * @param {HtmlValidate} validator
 * @param {string} root
 * @param {string} path
 * @returns {string[]} faults
 */
function faultsOf(validator, root, path) {
  const { results } = validator.validateStringSync(readFileSync(join(root, path), 'utf8'), path);
  return results
    .flatMap((result) => result.messages)
    .map(({ line, column, message, ruleId }) => `${path}:${line}:${column}: ${message} [${ruleId}]`);
}

const { words } = commandLine([], 'node html-valid.mjs SITE');
const validator = new HtmlValidate(new StaticConfigLoader(config));
const pages = htmlOnly(listFiles(words[0]).files);
report(pages.length, pages.flatMap((path) => faultsOf(validator, words[0], path)));
