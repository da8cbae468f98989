import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepSite } from './keep-site';
import { leave } from './leave';
import { workerStage } from './worker-fixture';

const build = {
  base: '/',
  code: 'c1',
  facts: 'f1',
  shell: ['/', '/offline/kk.html', '/offline/ru.html', '/api/v1/programme.json'],
  digest: 'd',
};
const NAME = 'nysana / c1 f1';
const NAVIGATE = { mode: 'navigate' };
const html = (body: string) => new Response(body, { headers: { 'content-type': 'text/html' } });
const document = (title: string, code = 'c1') =>
  `<html lang="ru"><head><title>${title} – Nysana</title><script data-code="${code}" data-facts="f1" data-files="/assets/page.js"></script></head>`;

let stage: ReturnType<typeof workerStage>;
beforeEach(async () => {
  vi.useFakeTimers();
  stage = workerStage();
  for (const path of build.shell) stage.host.set(path, () => html(`shell ${path} <!--kept-->`));
  stage.host.set('/release.json', () => Response.json({ code: 'c1', facts: 'f1' }));
  keepSite(stage.scope, build);
  await stage.install();
});
afterEach(() => vi.useRealTimers());

/** Long after the answer before, so that none is taken for what the host has now. */
async function ask(path: string, request = {}) {
  await vi.advanceTimersByTimeAsync(60_000);
  return askAtOnce(path, request);
}

async function askAtOnce(path: string, request = {}) {
  const asking = stage.ask(path, request);
  await vi.advanceTimersByTimeAsync(10_000);
  const { text, done } = await asking;
  await done;
  return text;
}
const pathsOf = (name: string) => stage.kept().find((cache) => cache.name === name)?.paths ?? [];
const disconnect = () => stage.host.clear();

describe('a page', () => {
  test('comes from the host, and from the device where that does not answer, marked as such', async () => {
    stage.host.set('/ru/a/', () => html(document('A')));
    expect(await ask('/ru/a/', NAVIGATE)).toBe(document('A'));
    disconnect();
    expect(await ask('/ru/a/?year=2021', NAVIGATE)).toBe(document('A').replace('<script', '<script data-kept'));
  });

  test.each(['breakStore', 'damageStore'] as const)(
    'and its files come from the host where the browser cannot use what it has kept (%s)',
    async (fail) => {
      stage.host.set('/ru/a/', () => html(document('A')));
      stage.host.set('/assets/page.js', () => new Response('script'));
      stage.host.set('/api/v1/a.json', () => Response.json('answer'));
      await ask('/ru/a/', NAVIGATE);
      stage[fail]();
      expect(await ask('/ru/a/', NAVIGATE)).toBe(document('A'));
      expect(await ask('/assets/page.js')).toBe('script');
      expect(await ask('/api/v1/a.json')).toBe('"answer"');
      disconnect();
      await expect(ask('/ru/a/', NAVIGATE), 'nobody has it').resolves.toBe('');
    },
  );

  test('comes from the device when the host is silent for long or stumbles; a reload waits for the host', async () => {
    stage.host.set('/ru/a/', () => html(document('A')));
    await ask('/ru/a/', NAVIGATE);
    stage.host.set('/ru/a/', () => new Promise((resolve) => setTimeout(() => resolve(html(document('late'))), 9_000)));
    expect(await ask('/ru/a/', { ...NAVIGATE, cache: 'no-cache' })).toContain('late');
    expect(await ask('/ru/a/', NAVIGATE)).toContain('data-kept');
    stage.host.set('/ru/a/', () => new Response('', { status: 503 }));
    expect(await ask('/ru/a/', NAVIGATE)).toContain('data-kept');
  });

  test('that the host has had within the last minute comes from the device at once, and says so to the page', async () => {
    stage.host.set('/ru/a/', () => html(document('A')));
    await ask('/ru/a/', NAVIGATE);
    stage.host.set('/ru/a/', () => new Promise(() => {}));
    expect((await stage.ask('/ru/a/?year=2021', NAVIGATE)).text).toBe(document('A').replace('<script', '<script data-recent'));
  });

  test.each(['a minute later', 'after a page of another release', 'on a reload'])(
    'that the host has had is asked for again: %s',
    async (when) => {
      stage.host.set('/ru/a/', () => html(document('A')));
      await ask('/ru/a/', NAVIGATE);
      stage.host.set('/ru/b/', () => html(document('B', 'c2')));
      if (when === 'after a page of another release') await askAtOnce('/ru/b/', NAVIGATE);
      if (when === 'a minute later') await vi.advanceTimersByTimeAsync(60_000);
      disconnect();
      expect(await askAtOnce('/ru/a/', when === 'on a reload' ? { ...NAVIGATE, cache: 'reload' } : NAVIGATE)).toContain('data-kept');
    },
  );

  test('stays as it was where the device has no room for the newer copy', async () => {
    stage.host.set('/ru/a/', () => html(document('A')));
    await ask('/ru/a/', NAVIGATE);
    stage.fillUp();
    await askAtOnce('/ru/a/', { ...NAVIGATE, cache: 'reload' });
    disconnect();
    expect(await askAtOnce('/ru/a/', { ...NAVIGATE, cache: 'reload' })).toContain('data-kept');
  });

  test('of another release is shown and not kept', async () => {
    stage.host.set('/ru/a/', () => html(document('A')));
    await ask('/ru/a/', NAVIGATE);
    stage.host.set('/ru/b/', () => html(document('B', 'c2')));
    expect(await ask('/ru/b/', NAVIGATE)).toContain('B – Nysana');
    expect(pathsOf(NAME)).not.toContain('/ru/b/');
  });

  test('that is not kept leads to the offline page of its language, which lists what was read, the last one first', async () => {
    for (const name of ['a', 'b']) {
      stage.host.set(`/ru/${name}/`, () => html(document(name)));
      await ask(`/ru/${name}/`, NAVIGATE);
    }
    disconnect();
    expect(await ask('/ru/c/', NAVIGATE)).toMatch(/^shell \/offline\/ru.html .*"\/ru\/b\/".*"\/ru\/a\/"/);
    expect(await ask('/kk/c/', NAVIGATE)).toMatch(/^shell \/offline\/kk.html/);
  });

  test('goes when forty others were read since; the start page and the offline pages never do', async () => {
    for (const path of ['/ru/', ...Array.from({ length: 41 }, (_, i) => `/ru/p${i}/`)]) {
      stage.host.set(path, () => html(document(path)));
      await ask(path, NAVIGATE);
    }
    await ask('/ru/p1/', NAVIGATE);
    stage.host.set('/ru/last/', () => html(document('last')));
    await ask('/ru/last/', NAVIGATE);
    const pages = pathsOf(NAME).filter((path) => path.startsWith('/ru/'));
    expect(pages).toHaveLength(41);
    expect(pages).toContain('/ru/');
    expect(pages).not.toContain('/ru/p0/');
    expect(pages).not.toContain('/ru/p2/');
    expect(pages).toContain('/ru/p1/');
    expect(pathsOf(NAME)).toEqual(expect.arrayContaining(build.shell));
  });

  test('that was open before the worker is kept with its files when it asks for it', async () => {
    stage.host.set('/ru/a/', () => html(document('A')));
    for (const file of ['page', 'part']) stage.host.set(`/assets/${file}.js`, () => new Response('code'));
    const keeping = stage.keep('/ru/a/');
    await vi.advanceTimersByTimeAsync(1_000);
    await keeping;
    expect(pathsOf(NAME)).toEqual(expect.arrayContaining(['/ru/a/', '/assets/page.js', '/assets/part.js']));
  });
});

test('a page learns of which release the host is, or that it is silent', async () => {
  expect(await stage.askRelease()).toEqual({ code: 'c1', facts: 'f1' });
  disconnect();
  expect(await stage.askRelease()).toBeNull();
});

test('a file with a name of its content is asked for once; what a host sends in its place is not kept', async () => {
  stage.host.set('/assets/a-1.js', () => html('<h1>Hello</h1>'));
  expect(await ask('/assets/a-1.js')).toBe('<h1>Hello</h1>');
  stage.host.set('/assets/a-1.js', () => new Response('code'));
  expect(await ask('/assets/a-1.js')).toBe('code');
  disconnect();
  expect(await ask('/assets/a-1.js')).toBe('code');
});

test('an answer of the API comes from the host first, and is kept only if that still has this release', async () => {
  stage.host.set('/api/v1/a.json', () => Response.json(1));
  expect(await ask('/api/v1/a.json')).toBe('1');
  stage.host.set('/api/v1/a.json', () => Response.json(2));
  stage.host.set('/release.json', () => Response.json({ code: 'c2', facts: 'f1' }));
  expect(await ask('/api/v1/a.json')).toBe('2');
  disconnect();
  expect(await ask('/api/v1/a.json')).toBe('1');
});

test('parts in frames, other methods, other files and other sites of the host are left to the browser', async () => {
  expect(await ask('/embed/kk/indicators/t1-2/', NAVIGATE)).toBeNull();
  expect(await ask('/ru/a/', { method: 'HEAD' })).toBeNull();
  expect(await ask('/release.json')).toBeNull();
  expect(await ask('/api/v1/verdicts.csv')).toBeNull();
  expect(await ask('https://elsewhere.example/assets/a.js')).toBeNull();
  const below = workerStage();
  below.host.set('/nysana/assets/a.js', () => new Response('code'));
  keepSite(below.scope, { ...build, base: '/nysana/' });
  expect((await below.ask('/nysana/assets/a.js')).text).toBe('code');
  expect((await below.ask('/ru/a/', NAVIGATE)).text).toBeNull();
  expect((await below.ask('/assets/a.js')).text).toBeNull();
});

test('a new release throws away what was kept of the one before, and nothing of another site on the host', async () => {
  await stage.put('nysana / c0 f0', '/ru/a/', 'old');
  await stage.put('nysana /other/ c0 f0', '/other/ru/a/', 'other');
  await stage.activate();
  expect(stage.kept().map(({ name }) => name)).toEqual([NAME, 'nysana /other/ c0 f0']);
  expect(stage.done).toEqual(['skipWaiting', 'claim']);
});

test('the worker of a release without one clears what was kept here, answers nothing and goes', async () => {
  const leaving = workerStage();
  await leaving.put(NAME, '/ru/a/', 'old');
  await leaving.put('nysana /other/ c0 f0', '/other/ru/a/', 'other');
  leave(leaving.scope, '/');
  await leaving.install();
  await leaving.activate();
  expect(leaving.kept().map(({ name }) => name)).toEqual(['nysana /other/ c0 f0']);
  expect(leaving.done).toEqual(['skipWaiting', 'unregister']);
  expect((await leaving.ask('/ru/a/', NAVIGATE)).text).toBeNull();
});
