import { expect, test, vi } from 'vitest';
import { runFacts } from './facts.ts';

const never = () => Promise.reject(new Error('nothing is read'));

test.each([
  ['kk', ['check', '--dete=2026-12-01'], '«--dete=2026-12-01»'],
  ['ru', ['check', '--lang', 'ru', '--dete'], '«--dete»'],
  ['ru', ['publish', 'facts.csv', '--lang', 'ru', '--date'], '«--date»'],
])('in %s: an option that is not understood is named, with how the command is written', async (_, args, named) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await runFacts(args, never)).toBe(2);
  expect(said.mock.lastCall?.[0]).toMatch(new RegExp(`${named}[\\s\\S]*npm run facts -- check`));
  said.mockRestore();
});
