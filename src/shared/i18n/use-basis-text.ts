import { type BasisCounts, countRead } from '@/domain/basis';
import { type Counted, useCountWords } from './use-count-words';
import { useFormat } from './use-format';
import { useTranslation } from './use-translation';

/** A group that has been counted; `ended`: its members whose promise has ended and left nothing to judge. */
export interface CountedGroup {
  readonly basis: BasisCounts;
  readonly ended?: number;
}

/**
 * What the verdicts of a block rest on, in words: how many on published facts, how many on generated ones, how many are unknown. Every block
 * that counts verdicts says it once, from the counts of the domain; what does not occur is left out, but for the published ones.
 */
export function useBasisText() {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { ofSo } = useCountWords();
  const clause = (kind: 'published' | 'demo' | 'unpublished' | 'unknown' | 'ended', count: number) =>
    t(`basis.${kind}`, { n: number(count, 0) });

  const known = ({ published, demo, unpublished = 0 }: BasisCounts): string[] => [
    clause('published', published),
    ...(demo > 0 ? [clause('demo', demo)] : []),
    ...(unpublished > 0 ? [clause('unpublished', unpublished)] : []),
  ];
  const all = ({ basis, ended = 0 }: CountedGroup): string => {
    const unknown = basis.unknown > 0 ? [clause('unknown', basis.unknown)] : [];
    return [...known(basis), ...unknown, ...(ended > 0 ? [clause('ended', ended)] : [])].join(', ');
  };
  const hasVerdicts = ({ basis }: CountedGroup) => countRead(basis) > 0;

  return {
    /** "By published data 1, by demo data 4". */
    clauses: (basis: BasisCounts): string => known(basis).join(', '),
    /** "Verdicts of 8 promises: by published data 1, by demo data 4, without 3." */
    sentence: (group: CountedGroup, counted: Counted): string => {
      const of = ofSo(group.basis.total + (group.ended ?? 0), counted);
      return hasVerdicts(group) ? t('basis.sentence', { of, clauses: all(group) }) : t('basis.none', { of });
    },
    /** The same after a sentence that has named the total: "Of these by published data 1, …". */
    ofThese: (group: CountedGroup): string => t('basis.ofThese', { clauses: all(group) }),
    /** "(verdicts: by published data 1, by demo data 4)": ends a sentence that counts verdicts, so that it says itself what it rests on. */
    rests: (basis: BasisCounts): string => t('basis.rests', { clauses: known(basis).join(', ') }),
  };
}
