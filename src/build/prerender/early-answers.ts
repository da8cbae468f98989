import type { Early } from '@/app/life/ask-early';
import { type AnswerName, pathOf } from '@/contracts/resources';
import { SERIES_YEARS } from '@/domain/series';
import { apiBase } from '@/shared/api/api-base';
import type { Page } from '@/shared/url/page';

/** What a page's query asks for at once, as its document carries it. `regions`: their ids. */
export function earlyAnswers(asksFor: Page['asksFor'], regions: readonly string[]): Record<string, Early> {
  const valuesOf: Partial<Record<AnswerName, readonly string[]>> = { YearDetail: SERIES_YEARS.map(String), RegionDetail: regions };
  return Object.fromEntries(
    Object.entries(asksFor).map(([parameter, answers]) => {
      const files = answers.map((answer) => apiBase() + (typeof answer === 'string' ? pathOf(answer, '*') : pathOf(...answer)));
      const [named] = answers.flatMap((answer) => (typeof answer === 'string' ? [valuesOf[answer] ?? []] : []));
      return [parameter, { values: named ?? null, files }];
    }),
  );
}
