import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pageNotFound } from './page-not-found';

const outDir = mkdtempSync(path.join(tmpdir(), 'site-'));
mkdirSync(path.join(outDir, 'ru/goals/1'), { recursive: true });
writeFileSync(path.join(outDir, 'ru/goals/1/index.html'), 'goal');
writeFileSync(path.join(outDir, '404.html'), 'no such page');

type Answer = { status: number; location?: string | undefined } | 'next';

/** What the host answers; `asked` as the reader wrote it. */
function ask(asked: string): Answer {
  let answer: Answer = 'next';
  const response = {
    statusCode: 200,
    setHeader: () => {},
    writeHead: (status: number, head: { location: string }) => {
      answer = { status, location: head.location };
      return { end: () => {} };
    },
    end: () => {
      answer = { status: response.statusCode };
    },
  };
  const handlers: ((request: object, response: object, next: () => void) => void)[] = [];
  const server = { config: { build: { outDir } }, middlewares: { use: (handler: (typeof handlers)[number]) => handlers.push(handler) } };
  (pageNotFound().configurePreviewServer as unknown as (server: object) => () => void)(server)();
  handlers[0]?.({ url: asked, originalUrl: asked }, response, () => {});
  return answer;
}

test('a folder is led on to its slash once, with its query', () => {
  expect(ask('/ru/goals?q=1')).toEqual({ status: 301, location: '/ru/goals/?q=1' });
  expect(ask('/ru/goals/1/index.html')).toBe('next');
});

test.each(['/ru/goals/', '/ru/goals//', '/ru/goals/?q=1', '/ru/goals/7/', '/ru/%E0%A4%A'])(
  '%s has no page of its own: 404, and no way round in circles',
  (asked) => {
    expect(ask(asked)).toEqual({ status: 404 });
  },
);
