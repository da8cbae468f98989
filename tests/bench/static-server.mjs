import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * A static host as any other: index.html of a folder, gzip, long cache for named-by-content files, the others asked again by their ETag, 404.html
 * for the rest.
 *
 * @param {string} folder what to serve
 * @returns {Promise<{ origin: string, sent: { path: string, bytes: number }[], close: () => void }>} `sent` grows with every answer; bytes are of the gzipped body, none where nothing has changed
 */
export async function serveFolder(folder) {
  const sent = [];
  const packed = new Map();
  const fileOf = (urlPath) => {
    const file = path.join(folder, path.normalize(decodeURIComponent(urlPath)));
    const candidate = urlPath.endsWith('/') ? path.join(file, 'index.html') : file;
    return existsSync(candidate) && statSync(candidate).isFile() ? candidate : null;
  };
  const bodyOf = (file) => {
    if (!packed.has(file)) {
      const body = gzipSync(readFileSync(file), { level: 9 });
      packed.set(file, { body, tag: `"${createHash('sha1').update(body).digest('hex')}"` });
    }
    return packed.get(file);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const found = fileOf(pathname);
    const file = found ?? path.join(folder, '404.html');
    const { body, tag } = existsSync(file) ? bodyOf(file) : { body: Buffer.alloc(0), tag: '""' };
    if (found && request.headers['if-none-match'] === tag) {
      sent.push({ path: pathname, bytes: 0 });
      response.writeHead(304, { etag: tag, 'cache-control': cacheOf(pathname) }).end();
      return;
    }
    sent.push({ path: pathname, bytes: body.length });
    response.writeHead(found ? 200 : 404, {
      etag: tag,
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'content-length': body.length,
      'cache-control': cacheOf(pathname),
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, sent, close: () => server.close() };
}

const cacheOf = (pathname) => (pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
