import type { IndicatorAnswer } from '@/contracts/indicators';
import type { ClosingCounts } from '@/domain/indicator-closing';
import type { LeadBodies } from '../api/queries';
import { useBasisText } from '../i18n/use-basis-text';
import { useCountWords } from '../i18n/use-count-words';
import { useFormat } from '../i18n/use-format';
import { useLanguage } from '../i18n/use-language';
import { useTranslation } from '../i18n/use-translation';
import { useLeadName } from './use-lead-name';

/** The finding of the closing account and its worst case, in sentences; the unknown are always counted. */
export function useClosingFinding() {
  const { t } = useTranslation('closing');
  const language = useLanguage();
  const { number } = useFormat();
  const { soMany, ofSo } = useCountWords();
  const { sentence: basisOf } = useBasisText();
  const leadName = useLeadName();
  return {
    /** The same in a few words. */
    title: ({ known, kept, total }: ClosingCounts): string => {
      const of = ofSo(total, 'indicators');
      return known === 0 ? t('title.none', { of }) : t('title', { of, known: soMany(known), kept: soMany(kept) });
    },
    finding: (counts: ClosingCounts): string => [outcomes(counts), late(counts), verified(counts)].filter(Boolean).join(' '),
    outcomes,
    late,
    verified,
    /** Of those whose outcome is known, never of all: the unknown may be worse. */
    worst: (
      { indicator, since }: { readonly indicator: Pick<IndicatorAnswer, 'short' | 'agencies'>; readonly since: number },
      { known }: Pick<ClosingCounts, 'known'>,
      bodies: LeadBodies,
    ): string => {
      const lead = leadName(bodies.find(({ code }) => code === indicator.agencies[0]));
      const words = { name: indicator.short[language], year: since, lead: lead ?? '–' };
      return known === 1 ? t('worst.only', words) : t('worst', { ...words, of: ofSo(known, 'indicators') });
    },
  };

  /** What became of all, without what that rests on. */
  function outcomes(counts: ClosingCounts): string {
    const { known, kept, total, outcomes: by, basis } = counts;
    // of nothing and of one thing no part can be told
    if (total === 0) return t('finding.empty');
    const of = ofSo(total, 'indicators');
    if (known === 0) return total === 1 ? t('finding.noneOfOne') : t('finding.none', { of });
    const missed = by.missed + by['missed-worse'];
    const late = by['kept-late'];
    const told = [
      t(late > 0 ? 'finding.keptLate' : 'finding.kept', { kept: number(kept, 0), late: number(late, 0) }),
      by.nearly > 0 && t('finding.nearly', { nearly: number(by.nearly, 0) }),
      t('finding.missed', { missed: number(missed, 0) }),
    ];
    const all = { of, known: soMany(known), outcomes: told.filter(Boolean).join(', '), unknown: number(total - known, 0) };
    const withDemo = basis.demo > 0;
    const sentences = [
      // what rests on generated values says so itself
      withDemo ? t('finding.withDemo', { ...all, demo: soMany(basis.demo) }) : t('finding', all),
      total > known && t(withDemo ? 'finding.restWithDemo' : 'finding.rest', all),
      basis.unpublished && basisOf({ basis }, 'indicators'),
    ];
    return sentences.filter(Boolean).join(' ');
  }

  /** That "late" may mean that nothing is published of the year in which it was due; empty where it does not. */
  function late({ lateUnseen }: ClosingCounts): string {
    return lateUnseen === 0 ? '' : t('finding.late', { n: number(lateUnseen, 0) });
  }

  /** On what sources the outcomes rest that published facts decide; empty where there are none. */
  function verified({ verified: sure, basis: { published } }: ClosingCounts): string {
    return published === 0 ? '' : t('finding.verified', { verified: number(sure, 0), rest: number(published - sure, 0) });
  }
}
