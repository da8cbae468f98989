import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** `npm start` answers an unknown address as a static host does: status 404 with 404.html. */
export function pageNotFound(): Plugin {
  return {
    name: 'nysana:page-not-found',
    configurePreviewServer(server) {
      const outDir = path.resolve(server.config.build.outDir);
      return () => {
        server.middlewares.use((request, response, next) => {
          // a folder's address has become that of its index.html by now
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          if (existsSync(path.join(outDir, decodeURIComponent(pathname)))) return next();
          response.statusCode = 404;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(readFileSync(path.join(outDir, '404.html')));
        });
      };
    },
  };
}
