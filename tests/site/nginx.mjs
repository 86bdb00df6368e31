// Debian's nginx, by the configuration that a build writes, serves the published portal: headers, compressed files,
// caching, redirects, the page for what is not found, and a journey in Chromium with the policy on.
// usage: node nginx.mjs WAYMARK PROJECT   (exit code 77: no nginx with its brotli module here)
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, appendFileSync, constants, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { listen } from '../browser/checks.mjs';
import { launch, modes, openPage } from '../browser/chromium.mjs';
import { policy } from '../browser/server.mjs';
import { twoWords } from './facts/portal.mjs';
import { report } from './files.mjs';

const nginx = '/usr/sbin/nginx';
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const moved = { id: 'vagvisaren-om', from: 'sidor/vagvisaren-om.html', to: 'sidor/om-portalen.html' };

/** @type {string[]} */
const faults = [];
let checked = 0;
const expect = (is, wanted, what) => {
  checked += 1;
  if (is !== wanted) faults.push(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`);
};

/** In memory where that can be: a publish waits for the disk. */
function scratchFolder() {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return mkdtempSync('/dev/shm/waymark-nginx-');
  } catch {
    return mkdtempSync(join(tmpdir(), 'waymark-nginx-'));
  }
}

function run(program, words) {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (status === 0) return stdout;
  console.error(`${words.slice(0, 2).join(' ')} ended with ${status}\n${stdout}${stderr}`);
  process.exit(1);
}

/** A copy of the project at another base path, with a page that has moved. */
function copyProject(project, folder, basePath) {
  for (const part of ['site.yaml', 'content', 'templates', 'assets']) cpSync(join(project, part), join(folder, part), { recursive: true });
  const change = (path, from, to) => {
    const before = readFileSync(join(folder, path), 'utf8');
    const after = before.replace(from, to);
    if (!from.test(before)) throw new Error(`nothing to change in ${path}`);
    writeFileSync(join(folder, path), after);
  };
  change('site.yaml', /^base_path:.*$/m, `base_path: ${basePath}`);
  change('content/pages/om-portalen.md', /^id: om-portalen$/m, `id: om-portalen\nformer_ids: [${moved.id}]`);
}

function publish(waymark, folder, basePath) {
  run(waymark, ['build', '--site', join(folder, 'site.yaml'), '--out', join(folder, 'site')]);
  run(waymark, ['publish', '--from', join(folder, 'site'), '--to', join(folder, 'target')]);
  return { root: join(folder, 'target/current'), basePath };
}

/** The asset whose name, with its digest, is such. */
const assetOf = (root, name) => `assets/${readdirSync(join(root, 'assets')).find((file) => name.test(file))}`;

async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address();
  await new Promise((ready) => server.close(ready));
  return port;
}

/** The sample, with the lines that are marked as the reader's own changed as it says. */
function ownConfig(root, port) {
  const own = { listen: `127.0.0.1:${port}`, server_name: '127.0.0.1', 'set $waymark_site': root, include: `${root}/server/nginx-redirects.conf` };
  return readFileSync(join(root, 'server/nginx.conf'), 'utf8').replace(/^ {2}(.+) \S+; +# yours.*$/gm, (line, name) => {
    expect(name in own, true, `the sample has a line of the reader's own, ${line}`);
    return `  ${name} ${own[name]};`;
  });
}

async function startNginx(folder, root) {
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  writeFileSync(join(folder, 'portal.conf'), ownConfig(root, port));
  writeFileSync(
    join(folder, 'nginx.conf'),
    `load_module ${brotliModule};
${process.getuid() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  include ${folder}/portal.conf;
}
`,
  );
  const words = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  run(nginx, [...words, '-t']);
  const server = spawn(nginx, [...words, '-g', 'daemon off;'], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (await get(origin, '/').catch(() => undefined)) break;
    await pause(50);
  }
  return { origin, stop: () => new Promise((ended) => server.once('exit', ended) && server.kill('SIGTERM')) };
}

/** @returns {Promise<{status: number, headers: object, body: Buffer}>} as it came, not decompressed */
function get(origin, path, headers = {}, method = 'GET') {
  return new Promise((done, failed) => {
    // The path as it is written, dots and all.
    const asked = request(origin, { path, headers, method }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', failed);
    asked.end();
  });
}

async function checkCompression(origin, { root, basePath }) {
  const bytes = readFileSync(join(root, moved.to));
  const ways = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body) => body };
  for (const [name, decompress] of Object.entries(ways)) {
    const answer = await get(origin, basePath + moved.to, { 'Accept-Encoding': name });
    expect(answer.status, 200, `${name}: status`);
    expect(answer.headers['content-encoding'], name === 'identity' ? undefined : name, `${name}: encoding`);
    expect(answer.headers['content-type'], 'text/html; charset=utf-8', `${name}: type`);
    expect(answer.headers.vary, 'Accept-Encoding', `${name}: Vary`);
    expect(bytes.equals(decompress(answer.body)), true, `${name}: the same page`);
    if (name !== 'identity') expect(answer.body.length < bytes.length / 2, true, `${name}: half as large`);
  }
  const both = await get(origin, basePath + moved.to, { 'Accept-Encoding': 'gzip, deflate, br' });
  expect(/^(br|gzip)$/.test(both.headers['content-encoding']), true, 'a browser gets a compressed page');
}

async function checkHeaders(origin, { root, basePath }) {
  for (const path of ['', moved.to, 'no-such-page.html', assetOf(root, /^waymark\.\w+\.css$/)]) {
    const { headers } = await get(origin, basePath + path);
    expect(headers['content-security-policy'], policy, `${path}: policy`);
    expect(headers['x-content-type-options'], 'nosniff', `${path}: X-Content-Type-Options`);
    expect(headers['referrer-policy'], 'same-origin', `${path}: Referrer-Policy`);
    expect(/geolocation=\(\)/.test(headers['permissions-policy']), true, `${path}: Permissions-Policy`);
    expect(headers.server, 'nginx', `${path}: no version told`);
  }
  const types = { 'calendar.ics': 'text/calendar; charset=utf-8', 'news.atom': 'application/atom+xml', 'enheter.csv': 'text/csv; charset=utf-8' };
  for (const [path, type] of Object.entries({ ...types, 'data/organisation.jsonld': 'application/ld+json', [assetOf(root, /^icon\.\w+\.svg$/)]: 'image/svg+xml' })) {
    expect((await get(origin, basePath + path)).headers['content-type'], type, `${path}: type`);
  }
}

async function checkCaching(origin, { root, basePath }) {
  const page = await get(origin, basePath + moved.to);
  expect(page.headers['cache-control'], 'no-cache', 'a page is asked about each time');
  const again = await get(origin, basePath + moved.to, { 'If-None-Match': page.headers.etag });
  expect(again.status, 304, 'an unchanged page');
  expect(again.body.length, 0, 'an unchanged page has no body');
  expect(again.headers['content-security-policy'], policy, 'an unchanged page: policy');
  const asset = await get(origin, basePath + assetOf(root, /^waymark\.\w+\.css$/));
  expect(asset.headers['cache-control'], 'public, max-age=31536000, immutable', 'a name with a digest');
}

async function checkPlaces(origin, { root, basePath }) {
  const redirect = await get(origin, basePath + moved.from);
  expect(`${redirect.status} ${redirect.headers.location}`, `301 ${basePath}${moved.to}`, 'a page that moved');
  const folder = await get(origin, `${basePath}enheter`);
  expect(`${folder.status} ${folder.headers.location}`, `301 ${basePath}enheter/`, 'a folder without its slash');
  expect((await get(origin, `${basePath}enheter/`)).status, 200, 'a folder');
  if (basePath !== '/') {
    const base = await get(origin, basePath.slice(0, -1));
    expect(`${base.status} ${base.headers.location}`, `301 ${basePath}`, 'the portal without its slash');
  }
  const missing = await get(origin, `${basePath}enheter/finns-inte.html`);
  expect(missing.status, 404, 'what is not found');
  expect(missing.body.equals(readFileSync(join(root, '404.html'))), true, 'what is not found has its page');
  expect((await get(origin, basePath + moved.to, {}, 'POST')).status, 405, 'POST');
}

/** Whatever way it is written, nobody reads what is for the web server, or outside the site. */
async function checkHidden(origin, { basePath }) {
  const ways = ['server/nginx.conf', 'server/web.config', 'server/', 'server%2Fnginx.conf', '/server/nginx.conf', './server/nginx.conf',
    'enheter/../server/nginx.conf', '%73erver/nginx.conf', '../waymark-target.yaml', '%2e%2e/waymark-target.yaml', '../../waymark-history.txt'];
  for (const way of ways) {
    const { status, body } = await get(origin, basePath + way);
    expect(status === 404 || status === 400, true, `${way}: status ${status}`);
    expect(/# yours|audience:|customHeaders/.test(body), false, `${way}: its bytes`);
  }
}

/** From the start page by links, through a guide that needs scripts, and back. */
async function checkJourney(origin, { basePath }) {
  const browser = await launch();
  const page = await openPage(browser, modes.light);
  const heard = listen(page, origin);
  const start = await page.goto(origin + basePath, { waitUntil: 'load' });
  expect(start.headers()['content-security-policy'], policy, 'in the browser: policy');
  for (const path of ['enheter/index.html', 'beslutsvagar/index.html', 'who-decides.html', 'hitta-ratt/vilken-utvecklingsportfolj.html', moved.from]) {
    const response = await page.goto(origin + basePath + path, { waitUntil: 'load' });
    expect(response.status(), 200, `in the browser: ${path}`);
  }
  expect(new URL(page.url()).pathname, basePath + moved.to, 'in the browser: led on');
  await page.locator('.site-menu a').first().click();
  await page.waitForLoadState('load');
  await page.locator('.site-name').click();
  await page.waitForLoadState('load');
  expect(new URL(page.url()).pathname.replace('index.html', ''), basePath, 'in the browser: home again');
  const missing = await page.goto(`${origin}${basePath}enheter/djupt/finns-inte.html`, { waitUntil: 'load' });
  expect(missing.status(), 404, 'in the browser: not found');
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.site-header')).display !== 'inline'), true, 'in the browser: 404 styled');
  faults.push(...heard.map((text) => `in the browser: ${text}`));
  await browser.close();
}

/** The next publish and the way back are seen without nginx being told. */
async function checkSwitch(origin, waymark, folder, { basePath }) {
  appendFileSync(join(folder, 'content/pages/om-portalen.md'), '\nEn rad som provet lade till.\n');
  const has = async () => (await get(origin, basePath + moved.to)).body.includes('En rad som provet lade till.');
  expect(await has(), false, 'before the second publish');
  publish(waymark, folder, basePath);
  expect(await has(), true, 'after the second publish');
  run(waymark, ['publish', '--to', join(folder, 'target'), '--rollback']);
  expect(await has(), false, 'rolled back');
}

async function checkAt(waymark, project, basePath, more) {
  const folder = scratchFolder();
  try {
    copyProject(project, folder, basePath);
    const site = publish(waymark, folder, basePath);
    const { origin, stop } = await startNginx(folder, site.root);
    for (const check of [checkCompression, checkHeaders, checkCaching, checkPlaces, checkHidden]) await check(origin, site);
    await more(origin, site, folder);
    await stop();
    const errors = readFileSync(join(folder, 'error.log'), 'utf8').split('\n').filter((line) => /\[(warn|crit|alert|emerg)\]/.test(line));
    expect(errors.join('\n'), '', `nginx's own words at ${basePath}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [waymark, project] = twoWords('node nginx.mjs WAYMARK PROJECT').map((word) => resolve(word));
if (!existsSync(nginx) || !existsSync(brotliModule)) {
  console.log('skipped: no nginx with its brotli module; apt install nginx-light libnginx-mod-http-brotli-static');
  process.exit(77);
}
await checkAt(waymark, project, '/', (origin, site, folder) => checkSwitch(origin, waymark, folder, site));
await checkAt(waymark, project, '/intranat/vagvisaren/', checkJourney);
report(checked, faults, 'answers of nginx');
