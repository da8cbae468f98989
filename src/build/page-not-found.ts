import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * `npm start` answers as a static host does: a folder without its slash is led on to it; an unknown address, and a folder that has no page of its
 * own (`/ru/goals/`), gets status 404 with 404.html.
 */
export function pageNotFound(): Plugin {
  return {
    name: 'nysana:page-not-found',
    configurePreviewServer(server) {
      const outDir = path.resolve(server.config.build.outDir);
      return () => {
        server.middlewares.use((request, response, next) => {
          // a folder's address has become that of its index.html by now
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const found = fileAt(outDir, pathname);
          const [asked = '', query] = (request.originalUrl ?? '').split('?');
          const isFolder = found?.isDirectory() === true;
          if (isFolder && !asked.endsWith('/')) {
            // two slashes at the beginning would name another host
            const location = `${asked.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}`;
            response.writeHead(301, { location }).end();
            return;
          }
          if (found && !isFolder) return next();
          response.statusCode = 404;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(readFileSync(path.join(outDir, '404.html')));
        });
      };
    },
  };
}

/** Nothing is found at an address that cannot be decoded. */
function fileAt(outDir: string, pathname: string) {
  try {
    return statSync(path.join(outDir, decodeURIComponent(pathname)), { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
