import type { TFunction } from 'i18next';
import type { ReleaseList } from '@/contracts/releases';
import { countOnDemo, type Updates } from './updates-query';

interface Say {
  readonly t: TFunction<'updates'>;
  readonly number: (count: number) => string;
}

/** How much a release changed, in sentences, as page and feed tell it. The first one is the oldest, whatever it holds. */
export function releaseSummary(entry: ReleaseList['releases'][number], { list, told }: Updates, { t, number }: Say): string {
  const { date, added, revised, moved, withdrawn, verdicts, promises } = entry;
  if (date === list.releases.at(-1)?.date) return t('changes.first');
  const counts = Object.entries({ added, revised, moved, withdrawn, verdicts }).map(([name, count]) => [name, number(count)]);
  const demo = countOnDemo(told.find((release) => release.date === date)?.verdicts ?? []);
  return [
    t('changes.count', Object.fromEntries(counts)),
    demo > 0 ? t('changes.demo', { demo: number(demo) }) : '',
    t('changes.promises', { promises: number(promises) }),
  ]
    .filter(Boolean)
    .join(' ');
}
