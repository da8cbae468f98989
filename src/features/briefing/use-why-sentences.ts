import type { IndicatorAnswer } from '@/contracts/indicators';
import type { BriefingLine } from '@/domain/briefing';
import { asPublished } from '@/domain/decree-decimals';
import type { Provenance } from '@/domain/series';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { usePlanText } from '@/shared/i18n/use-plan-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { BriefingData } from './briefing-data';

/** A sentence of why a line is among the worst, with the origin that it has to show; `null`: the block or another sentence shows it. */
export interface WhySentence {
  readonly about: 'numbers' | 'done' | 'lag' | 'since' | 'lead';
  readonly text: string;
  readonly basis: Provenance | null;
}

/** Why a line is among the worst: its numbers, how much of the change is done, how long behind and since when, who answers first. */
export function useWhySentences({ sinceOf, leads }: Pick<BriefingData, 'sinceOf' | 'leads'>) {
  const { t } = useTranslation(['briefing', 'common', 'closing']);
  const language = useLanguage();
  const { ratio, value } = useFormat();
  const lagText = useLagText();
  const planText = usePlanText();
  const doneText = (shareToDate: number) => (shareToDate > 0 ? t('why.share', { share: ratio(shareToDate) }) : t('why.noShare'));

  return (line: BriefingLine<IndicatorAnswer>): WhySentence[] => {
    const { indicator, part, judged } = line;
    if (!judged) return [];
    const measured = { unit: indicator.unit, decimals: part.decimals };
    const { fact, shareToDate, verdict, lag: behind, basis } = judged;
    const done = verdict === 'regressed' ? t('why.backwards') : shareToDate === null ? null : doneText(shareToDate);
    const since = sinceOf(line);
    const lead = leads.find(({ code }) => code === indicator.agencies[0]);
    const say = (about: WhySentence['about'], text: string | null, own: Provenance | null = null): WhySentence[] =>
      text === null ? [] : [{ about, text, basis: own }];
    return [
      ...say('numbers', t('why.numbers', { fact: value(fact, asPublished(measured, fact)), plan: planText(judged, measured) }), basis),
      ...say('done', done),
      ...say('lag', behind.known ? toSentence(lagText(behind)) : null),
      // years before this one may rest on less than its own numbers
      ...say('since', since && t('closing:sentence.since', { year: since.year }), since?.basis === basis ? null : since?.basis),
      ...say('lead', lead ? t('why.lead', { lead: lead.abbreviation[language] }) : null),
    ];
  };
}
