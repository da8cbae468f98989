import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { useClosingSentence } from '@/shared/closing/use-closing-sentence';
import { useClosingWord } from '@/shared/closing/use-closing-words';
import { inSentence, toSentence } from '@/shared/i18n/one-stop';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageHead } from '@/shared/ui/page-head';
import { indicatorClosingQuery } from './closing-query';

interface HeadProps {
  readonly title: string;
  readonly detail: IndicatorDetail;
}

function BuiltHead({ title }: Pick<HeadProps, 'title'>) {
  const [built] = useState(() => document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '');
  return <PageHead title={title} description={built} />;
}

/** What became of the promise first, by published facts alone, with the numbers of the part that speaks for it; then what is measured. */
function ToldHead({ title, detail: { indicator, explain } }: HeadProps) {
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

/**
 * Title of an indicator's page, and what search engines and messengers show of it. A built page brings that finished, and not what it is made of:
 * the condition of `IS_BUILT` is spelt out, because the bundler leaves out what it sees to be never drawn.
 */
export const DescribedHead = import.meta.env.PROD && !import.meta.env.SSR ? BuiltHead : ToldHead;
