import { toSentence } from '@/shared/i18n/one-stop';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { cardClass } from '@/shared/ui/card';
import styles from './indicator.module.css';
import type { IndicatorView } from './indicator-view';

/** That the baseline is an expectation and no fact, and what contradicts it: never folded, for every verdict is held against the line from it. */
export function BaselineWarnings({ view: { series, part } }: { view: IndicatorView }) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const { baseline } = series;
  const note = baseline ? part.points.find(({ year }) => year === baseline.year)?.note : null;
  const warnings = [baseline?.kind === 'expectation' && t('numbers.expectation'), note && toSentence(note[language])].filter(
    (text) => typeof text === 'string',
  );
  return warnings.map((warning) => (
    <p key={warning} className={`${cardClass('callout')} measure ${styles['warning']}`}>
      {warning}
    </p>
  ));
}
