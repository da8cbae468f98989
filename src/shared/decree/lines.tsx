import { useTranslation } from '../i18n/use-translation';

/** First and last line of the decree's text, from 1. */
type Range = readonly [from: number, to: number];

/** Where it stands in the decree, behind the sentence: in sight, so that it is read by touch and keyboard, heard and printed as well. */
export function Lines({ lines }: { lines: Range | readonly Range[] }) {
  const { t } = useTranslation('decree-parts');
  const ranges = isRange(lines) ? [lines] : lines;
  return (
    <small className="note" title={t('lines.full')}>
      {ranges.map(([from, to]) => (from === to ? t('lines.one', { n: from }) : t('lines.many', { from, to }))).join(' ')}
    </small>
  );
}

const isRange = (lines: Range | readonly Range[]): lines is Range => typeof lines[0] === 'number';
