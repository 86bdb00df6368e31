// A preview that is asked badly: traversal in every encoding, overlong and broken requests, odd methods, ranges and
// hosts, slow clients, two hundred connections at once. It answers rightly, gives nothing from outside the site, and
// lives.
// usage: node hostile.mjs WAYMARK PROJECT [REQUESTS] [SEED]
import { symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { report } from './files.mjs';
import { copyOf, startPreview } from './preview-process.mjs';

const secret = 'qzxhemlighetqzx';
const [program, project, count = '300', seed = '1'] = process.argv.slice(2);
if (!project) {
  console.error('usage: node hostile.mjs WAYMARK PROJECT [REQUESTS] [SEED]');
  process.exit(2);
}

let state = Number(seed) >>> 0;
/** Mulberry32: the same numbers for one seed. */
function random(below) {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) % below;
}
const pick = (list) => list[random(list.length)];
const times = (most, make) => Array.from({ length: 1 + random(most) }, make).join('');

const ups = ['../', '..%2f', '..%2F', '%2e%2e/', '%2E%2e%2f', '.%2e/', '..%5c', '..\\', '%2e%2e%5c', '%252e%252e%252f',
  '%c0%ae%c0%ae/', '%e0%80%ae%e0%80%ae/', '..;/', '....//', '..%00/', './../', '%u002e%u002e/', '..%c0%af', '/..//', '..%0d%0a/'];
const starts = ['/', '//', '/assets/', '/enheter/', '/_waymark/', '/media/', '/%2f', '/./', 'file://', 'http://127.0.0.1/', ''];
const goals = ['hemligt.txt', 'site.yaml', 'content/pages/start.md', 'etc/passwd', 'proc/self/environ', 'assets/lank.txt', 'templates/head.html'];
const methods = ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'PATCH', 'PRI', 'FOO', 'get', 'G E T', ''];
const junk = (most) => Buffer.from(Array.from({ length: 1 + random(most) }, () => random(256)));
const request = (target, { method = 'GET', host = '127.0.0.1', headers = '', version = 'HTTP/1.1' } = {}) =>
  `${method} ${target} ${version}\r\nHost: ${host}\r\n${headers}Connection: close\r\n\r\n`;

/**
 * @typedef {object} Hostile
 * @property {string} name
 * @property {() => string | Buffer} make
 * @property {number[]} statuses that are right; 0 for a connection that is closed, or left waiting for more
 */

/** @type {Hostile[]} */
const kinds = [
  { name: 'traversal', make: () => request(`${pick(starts)}${times(8, () => pick(ups))}${pick(goals)}`), statuses: [400, 404] },
  { name: 'absolute', make: () => request(`${pick(starts)}${pick(['', '/', '%2f', '//'])}etc/passwd`), statuses: [400, 404] },
  { name: 'link', make: () => request(pick(['/assets/lank.txt', '/media/lank.txt', '/assets/mapp/hemligt.txt'])), statuses: [404] },
  { name: 'overlong', make: () => request(`/${'a'.repeat(9000 + random(100000))}`), statuses: [400, 404, 414] },
  { name: 'header', make: () => request('/', { headers: `X-A: ${'b'.repeat(9000 + random(100000))}\r\n` }), statuses: [200, 400, 431, 0] },
  { name: 'headers', make: () => request('/', { headers: times(3000, () => `X-${random(1e6)}: y\r\n`) }), statuses: [200, 400, 431, 0] },
  { name: 'method', make: () => request('/', { method: pick(methods) }), statuses: [400, 405, 0] },
  // White space of any sort may part the words of a request line (RFC 9112, section 3).
  { name: 'tab', make: () => request('/', { method: 'GET\t' }), statuses: [200, 400] },
  { name: 'body', make: () => `POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${pick(['5', '-1', '99999999999999999999', 'x'])}\r\nConnection: close\r\n\r\n12345`, statuses: [400, 405, 413, 0] },
  { name: 'chunks', make: () => `PUT / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${pick(['ffffffffffffffff', '-1', 'zz', '5'])}\r\nabc`, statuses: [400, 405, 413, 0] },
  { name: 'host', make: () => request('/', { host: pick(['evil.example', '', '127.0.0.1.evil.example', 'a'.repeat(5000), '169.254.169.254']) }), statuses: [403] },
  { name: 'range', make: () => request('/index.html', { headers: `Range: bytes=${pick(['9999999999-', '-0', '5-1', 'x-y', `${'0-,'.repeat(1 + random(1500))}0-`, `${random(99)}-${random(99)}`, '99999999999999999999999999-'])}\r\n` }), statuses: [200, 206, 416] },
  { name: 'version', make: () => request('/', { version: pick(['HTTP/9.9', 'HTTP/0.9', 'HTP/1.1', '', 'HTTP/1.1 x']) }), statuses: [200, 400, 505, 0] },
  { name: 'junk', make: () => junk(2000), statuses: [200, 400, 403, 404, 405, 414, 0] },
  { name: 'unfinished', make: () => request('/').slice(0, random(40)), statuses: [0, 200, 400, 403, 404] },
  { name: 'line ends', make: () => request('/').replaceAll('\r\n', pick(['\n', '\r', '\n\r', '\0'])), statuses: [200, 400, 403, 404, 0] },
  { name: 'escapes', make: () => request(`/${times(20, () => `%${pick(['0', 'zz', '00', 'ff', '25', '2', 'c3'])}`)}`), statuses: [400, 404] },
];

/** Sends, and reads until the other end closes or `patience` is over. */
function send(port, bytes, patience = 1500) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    let answer = Buffer.alloc(0);
    const end = () => {
      socket.destroy();
      done(answer.toString('latin1'));
    };
    const timer = setTimeout(end, patience);
    socket.on('data', (more) => (answer = Buffer.concat([answer, more])));
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(timer);
      end();
    });
    socket.write(bytes);
  });
}

const statusOf = (answer) => Number(/^HTTP\/1\.[01] (\d{3}) /.exec(answer)?.[1] ?? 0);
const isWell = (answer) => statusOf(answer) === 200 && answer.includes('<h1') && answer.includes('Content-Security-Policy');

async function oneAfterAnother(port, left, faults) {
  while (left.count-- > 0) {
    const kind = pick(kinds);
    const bytes = kind.make();
    const answer = await send(port, bytes, kind.statuses.includes(0) ? 400 : 8000);
    const shown = JSON.stringify(bytes.toString('latin1').slice(0, 200));
    if (!kind.statuses.includes(statusOf(answer))) faults.push(`${kind.name}: answered ${statusOf(answer)} to ${shown}`);
    if (answer.includes(secret) || answer.includes('root:x:')) faults.push(`${kind.name}: gave a file from outside to ${shown}`);
  }
}

/** Two hundred that never finish their request, and one that does. */
async function crowd(port, faults) {
  const slow = Array.from({ length: 200 }, () => connect(port, '127.0.0.1'));
  slow.forEach((socket) => socket.on('error', () => {}).write('GET / HTTP/1.1\r\nHo'));
  const drip = setInterval(() => slow.forEach((socket) => socket.writable && socket.write('s')), 100);
  const start = performance.now();
  const answer = await send(port, request('/'), 10000);
  const took = performance.now() - start;
  if (!isWell(answer)) faults.push(`beside 200 slow clients: answered ${statusOf(answer)}`);
  if (took > 5000) faults.push(`beside 200 slow clients an answer took ${Math.round(took)} ms`);
  const all = await Promise.all(Array.from({ length: 40 }, () => send(port, request('/'), 15000)));
  if (!all.every(isWell)) faults.push(`of 40 answers at once ${all.filter((each) => !isWell(each)).length} were wrong`);
  return () => {
    clearInterval(drip);
    slow.forEach((socket) => socket.destroy());
  };
}

const copy = copyOf(resolve(project));
const faults = [];
writeFileSync(join(copy.folder, 'hemligt.txt'), secret);
symlinkSync(join(copy.folder, 'hemligt.txt'), join(copy.folder, 'assets/lank.txt'));
symlinkSync(copy.folder, join(copy.folder, 'assets/mapp'));
try {
  const preview = await startPreview(resolve(program), copy.folder);
  const port = Number(new URL(preview.origin).port);
  const left = { count: Number(count) };
  await Promise.all(Array.from({ length: 20 }, () => oneAfterAnother(port, left, faults)));
  const disperse = await crowd(port, faults);
  if (!isWell(await send(port, request('/'), 8000))) faults.push('the start page is not there any more');
  if (!preview.isRunning()) faults.push('the preview has ended');
  const { code, milliseconds } = await preview.stop();
  disperse();
  if (code !== 0) faults.push(`Ctrl-C: ended with ${code}\n${preview.output()}`);
  if (milliseconds > 3000) faults.push(`Ctrl-C: took ${Math.round(milliseconds)} ms beside slow clients`);
} finally {
  copy.remove();
}
report(Number(count), faults, 'hostile requests');
