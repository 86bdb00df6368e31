// Serves a built site on this machine, as a careful intranet would: with a strict policy, at the root
// and below a folder.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * @param {string} root folder of the site
 * @param {string} path address below the site, decoded
 * @returns {string | undefined} the file
 */
export function fileOf(root, path) {
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  const inside = file.startsWith(join(root, '/'));
  return inside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/**
 * @param {string} root folder of the site
 * @param {string[]} mounts addresses that it stands at, with a slash at both ends
 * @param {string} [held] the policy
 * @param {boolean} [compresses] texts, as the sample configurations of servers do
 * @returns {Promise<{origin: string, close: () => void}>}
 */
export async function serve(root, mounts, held = policy, compresses = false) {
  const longestFirst = [...mounts].sort((a, b) => b.length - a.length);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const mount = longestFirst.find((place) => path.startsWith(place));
    const file = mount && fileOf(root, path.slice(mount.length - 1));
    const encoding = compresses && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') ? 'gzip' : undefined;
    answer(response, file ? 200 : 404, file ?? fileOf(root, '/404.html'), held, encoding);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

function answer(response, status, file, held, encoding) {
  response.writeHead(status, {
    'Content-Security-Policy': held,
    'Content-Type': types[extname(file ?? '')] ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    ...(encoding && { 'Content-Encoding': encoding }),
  });
  const bytes = file ? readFileSync(file) : Buffer.alloc(0);
  response.end(encoding ? gzipSync(bytes) : bytes);
}
