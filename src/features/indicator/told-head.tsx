import { useQuery } from '@tanstack/react-query';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { useClosingSentence } from '@/shared/closing/use-closing-sentence';
import { useClosingWord } from '@/shared/closing/use-closing-words';
import { inSentence, toSentence } from '@/shared/i18n/one-stop';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageHead } from '@/shared/ui/page-head';
import { indicatorClosingQuery } from './closing-query';

export interface HeadProps {
  readonly title: string;
  readonly detail: IndicatorDetail;
}

/** What became of the promise first, by published facts alone, with the numbers of the part that speaks for it; then what is measured. */
export function ToldHead({ title, detail: { indicator, explain } }: HeadProps) {
  const { t } = useTranslation('closing');
  const language = useLanguage();
  const wordOf = useClosingWord();
  const sentenceOf = useClosingSentence();
  const { data: readings } = useQuery(indicatorClosingQuery(indicator.id));
  const closed = readings?.find(({ years }) => years === 'all')?.closed;
  const outcome = closed?.worst && t('picture.closing', { word: inSentence(wordOf(closed.worst.closing.closing)) });
  const why = closed?.reason && t('description.unknown', { why: inSentence(wordOf(closed.reason)) });
  const told = closed ? [toSentence(outcome ?? why ?? t('picture.closingUnknown')), sentenceOf(indicator, closed)] : [];
  return <PageHead title={title} description={[...told, explain[language]].join(' ')} />;
}
