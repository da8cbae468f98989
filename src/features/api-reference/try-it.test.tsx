import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { drawPart } from '@/app/part-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { TryIt } from './try-it';

afterEach(() => {
  vi.unstubAllGlobals();
});

const ADDRESS = '/api/v1/index.json';
const press = () => userEvent.click(screen.getByRole('button', { name: text.ru('data:api.try') }));
const code = () => screen.queryByRole('region', { name: text.ru('data:api.answer') });

function serve(...answers: readonly (() => Response)[]) {
  const left = [...answers];
  const fetched = vi.fn(async (_: string) => (left.shift() ?? Response.error)());
  vi.stubGlobal('fetch', fetched);
  drawPart('ru', <TryIt address={ADDRESS} />);
  return fetched;
}

test('nothing is asked for before the button, and then the very address, whose answer is laid out to be read', async () => {
  const fetched = serve(() => Response.json({ files: [{ path: 'a.json' }] }));
  expect(fetched).not.toHaveBeenCalled();
  expect(code()).toBeNull();
  await press();
  expect(await screen.findByText(/^Ответ: 200/)).toBeVisible();
  expect(fetched).toHaveBeenCalledExactlyOnceWith(ADDRESS);
  expect(code()?.querySelector('pre')?.textContent).toBe('{\n  "files": [\n    {\n      "path": "a.json"\n    }\n  ]\n}');
});

test('a status of failure is an answer, too: its number is said', async () => {
  serve(() => new Response('gone', { status: 410 }));
  await press();
  expect(await screen.findByText(/^Ответ: 410/)).toBeVisible();
  expect(code()).toHaveTextContent('gone');
});

test('of a long answer the beginning is shown, and its size is that of the whole', async () => {
  serve(() => new Response('я'.repeat(4000)));
  await press();
  expect(await screen.findByText(/^Ответ: 200, 8,0/)).toBeVisible();
  expect(code()?.querySelector('pre')?.textContent).toBe(`${'я'.repeat(1500)}\n…`);
});

test('what says that it is JSON and is none is shown as it came', async () => {
  serve(() => new Response('{"files":', { headers: { 'content-type': 'application/json' } }));
  await press();
  expect(await screen.findByText(/^Ответ: 200/)).toBeVisible();
  expect(code()).toHaveTextContent('{"files":');
});

test('no answer is said, an earlier one does not stand beside it, and the next try may come', async () => {
  serve(
    () => Response.json({ n: 1 }),
    () => {
      throw new TypeError('no connection');
    },
    () => Response.json({ n: 2 }),
  );
  await press();
  expect(await screen.findByText(/^Ответ: 200/)).toBeVisible();
  await press();
  expect(await screen.findByText(text.ru('data:api.noAnswer'))).toBeVisible();
  expect(code()).toBeNull();
  await press();
  expect(await screen.findByText(/^Ответ: 200/)).toBeVisible();
  expect(code()).toHaveTextContent('"n": 2');
});
