// Starts `waymark serve` on a copy of a project, for tests that edit it or ask it badly.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @param {string} project with content, templates, assets and site.yaml
 * @returns {{folder: string, remove: () => void}} a copy that goes with `remove`
 */
export function copyOf(project) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-preview-'));
  for (const name of ['content', 'templates', 'assets', 'site.yaml']) {
    cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * @typedef {object} PreviewProcess
 * @property {string} origin such as http://127.0.0.1:8137
 * @property {number} pid
 * @property {() => string} output what it has printed
 * @property {() => boolean} isRunning
 * @property {(signal?: string) => Promise<{code: number | null, milliseconds: number}>} stop
 */

/**
 * @param {string} waymark the program
 * @param {string} folder where site.yaml is
 * @param {string[]} [words] more of the command line
 * @returns {Promise<PreviewProcess>} once it answers
 */
export async function startPreview(waymark, folder, words = []) {
  const child = spawn(waymark, ['serve', '--site', 'site.yaml', ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const ended = new Promise((resolve) => child.once('close', resolve));
  const origin = await new Promise((resolve, reject) => {
    const hear = (bytes) => {
      output += bytes;
      const found = /^(http:\/\/\S+?:\d+)\//m.exec(output);
      if (found && output.includes('Ctrl-C')) resolve(found[1]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    ended.then((code) => reject(new Error(`serve ended with ${code}\n${output}`)));
  });
  return {
    origin,
    pid: child.pid,
    output: () => output,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    async stop(signal = 'SIGINT') {
      const start = performance.now();
      child.kill(signal);
      return { code: await ended, milliseconds: performance.now() - start };
    },
  };
}
