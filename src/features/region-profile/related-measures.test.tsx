import { buildRegionDetail } from '@mocks/handlers/regions';
import { regions } from '@mocks/sources/regions';
import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { layOverAnswers } from '@/shared/api/answer-overlay';
import { text } from '@/shared/i18n/text-fixture';
import { overlayOf } from '@/shared/overlay/overlay';
import { overlayAnswer } from '@/shared/overlay/overlay-answer';

afterEach(() => layOverAnswers(null));

test('a reader’s own value by another definition stands among the published ones with its mark', async () => {
  const akimat = regions.find(({ id }) => id === 'KZ-71');
  const measure = akimat && buildRegionDetail(akimat).related.find(({ points }) => points.every(({ year }) => year !== 2025));
  const source = measure?.points[0]?.source;
  if (!measure || !source) throw new Error('no measure without a value of the last year');
  const { indicator, code, title, unitLabel, decimals, reason } = measure;
  const earlier = Math.min(...measure.points.map(({ year }) => year)) - 1;
  const own = overlayOf(
    [earlier, 2025].map((year) => ({
      ...{ indicator, series: code, region: 'KZ-71', year, definition: 'other', fact: 0.5, provenance: 'unpublished', state: null },
      ...{ note: null, origin: { source, note: null }, measure: { title, unitLabel, decimals, reason } },
    })),
  );
  layOverAnswers((name, answer) => overlayAnswer(name, answer, own));
  await openApp('/kk/regions/KZ-71/');
  const related = await screen.findByRole('region', { name: text.kk('region:related.title') });
  const marked = [...related.querySelectorAll('[data-origin="unpublished"]')].map(textOf);
  const mark = text.kk('common:provenance.unpublishedBadge');
  expect(marked).toEqual([earlier, 2025].map((year) => expect.stringMatching(new RegExp(`^${year} – \\S+ ?${mark}$`))));
  // the mark stands at its value, before the sign that parts it from the next one, and the sentence has its end
  expect(textOf(related)).toMatch(new RegExp(`${earlier} – \\S+ ?${mark}; `));
  expect(textOf(related)).toMatch(new RegExp(`2025 – \\S+ ?${mark}\\. `));
});
