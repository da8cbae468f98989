import { expect, test } from 'vitest';
import type { Feed } from '@/contracts/registers';
import type { DownloadContext } from '@/shared/downloads/download-words';
import { feedColumns } from './feed-columns';

const context = { t: (key: string) => key, language: 'ru', address: '' } as unknown as DownloadContext;
const feed = (indicator: string, fit: Feed['fit'], ru: string): Feed => ({
  indicator,
  fit,
  short: { kk: indicator, ru: indicator },
  reason: { kk: 'а', ru },
});
const cells = (feeds: readonly Feed[]) => Object.fromEntries(feedColumns.map(({ code, cell }) => [code, cell({ feeds }, context)]));

test('codes, fit and reason of the indicators stand in one order, and a semicolon inside a reason does not shift them', () => {
  expect(cells([feed('t1-1', 'direct', 'охват; очередь'), feed('r1-6-5', 'partial', 'часть')])).toEqual({
    feed_indicators: 't1-1; r1-6-5',
    feed_fits: { code: 'direct; partial', label: 'word.fit.direct; word.fit.partial' },
    feed_reasons: 'охват, очередь; часть',
  });
});

test('a row that feeds no indicator leaves the cells empty', () => {
  expect(cells([])).toEqual({ feed_indicators: null, feed_fits: null, feed_reasons: null });
});
