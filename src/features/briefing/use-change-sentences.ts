import type { IndicatorAnswer } from '@/contracts/indicators';
import { countRead, weakestOf } from '@/domain/basis';
import type { Briefing, VerdictChange } from '@/domain/briefing';
import { type Provenance, UNPROVEN } from '@/domain/series';
import { useBasisText } from '@/shared/i18n/use-basis-text';
import { useCountWords } from '@/shared/i18n/use-count-words';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';

const NAMED_CHANGES = 4;

/** `basis`: the weakest of what it names; `null`: it says itself what it rests on. */
interface ChangeSentence {
  readonly text: string;
  readonly basis: Provenance | null;
}

/** What is better and worse than the year before, and on how many of the indicators that rests; empty where nothing could be compared. */
export function useChangeSentences({
  year,
  compared,
  better,
  worse,
}: Pick<Briefing<IndicatorAnswer>, 'year' | 'compared' | 'better' | 'worse'>): readonly ChangeSentence[] {
  const { t } = useTranslation('briefing');
  const language = useLanguage();
  const { soMany, ofSo } = useCountWords();
  const { clauses } = useBasisText();
  const known = countRead(compared);
  if (known === 0) return [];
  return [
    { text: toChanges('better', better), basis: basisOf(better) },
    { text: toChanges('worse', worse), basis: basisOf(worse) },
    { text: t('change.compared', { of: ofSo(compared.total, 'indicators'), n: soMany(known), clauses: clauses(compared) }), basis: null },
  ];

  /** That nothing changed rests on all that could be compared. */
  function basisOf(changes: readonly VerdictChange<IndicatorAnswer>[]): Provenance | null {
    return weakestOf(changes.map(({ basis }) => basis)) ?? UNPROVEN.find((origin) => (compared[origin] ?? 0) > 0) ?? null;
  }

  function toChanges(kind: 'better' | 'worse', changes: readonly VerdictChange<IndicatorAnswer>[]): string {
    const names = changes.slice(0, NAMED_CHANGES).map(({ line }) => line.indicator.short[language]);
    const rest = changes.length - names.length;
    const list = rest > 0 ? t('change.andMore', { names: names.join('; '), count: rest }) : names.join('; ');
    if (changes.length === 0) return t(`change.${kind}None`, { year: year - 1 });
    return t(`change.${kind}`, { year: year - 1, count: changes.length, names: list });
  }
}
