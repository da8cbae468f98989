import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** `npm start` answers an unknown address as a static host does: status 404 with 404.html. */
export function pageNotFound(): Plugin {
  return {
    name: 'nysana:page-not-found',
    configurePreviewServer(server) {
      const file = path.resolve(server.config.build.outDir, '404.html');
      return () => {
        server.middlewares.use((_request, response) => {
          response.statusCode = 404;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(readFileSync(file));
        });
      };
    },
  };
}
