import { expect, test } from 'vitest';
import { releaseSummary } from './release-summary';

const release = (date: string, added: number, promises = 0) => ({
  ...{ date, title: { kk: '', ru: '' }, facts: 0 },
  ...{ added, revised: 0, withdrawn: 0, moved: 0, verdicts: 0, promises },
});
const told = (...releases: ReturnType<typeof release>[]) => {
  const say = (key: string, values = {}) => [key, ...Object.values(values)].join(' ');
  const updates = { list: { current: '', releases, api: [] }, told: [] };
  return releases.map((entry) => releaseSummary(entry, updates, { t: say as never, number: String }));
};

test('the first release is the oldest one, whatever it holds, and not one that changed no value', () => {
  expect(told(release('2026-03-01', 0), release('2026-02-01', 2), release('2026-01-01', 3))).toEqual([
    'changes.count 0 0 0 0 0 changes.promises 0',
    'changes.count 2 0 0 0 0 changes.promises 0',
    'changes.first',
  ]);
});

test('how many promises came to something else is told, none too', () => {
  expect(told(release('2026-02-01', 1, 2), release('2026-01-01', 0))[0]).toMatch(/changes\.promises 2$/);
});
