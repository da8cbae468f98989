import { PROGRAMME_YEARS } from '@/domain/series';
import { Lines } from '@/shared/decree/lines';
import { IndicatorNames } from '@/shared/decree/name-links';
import type { Names } from '@/shared/decree/names';
import { DecreeNote } from '@/shared/decree/passage';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Card } from '@/shared/ui/card';
import { OfOrigin } from '@/shared/ui/fact-value';
import { useComparisonWords } from './use-comparison-words';
import styles from './world.module.css';
import { type ComparisonRow, isWithoutOwn } from './world-query';
import { endsOf, toMarks } from './world-scale';

interface CardProps {
  readonly row: ComparisonRow;
  readonly names: Names;
  /** Of its heading, below the one that it stands under. */
  readonly level?: 2 | 4;
}

/** One comparison: each body on its track, the source, what the decree does not say, and what was published since. That nothing was, and why nothing can be, is said once, above all cards. */
export function ComparisonCard({ row, names: known, level = 2 }: CardProps) {
  const { t } = useTranslation('world');
  const language = useLanguage();
  const { told, bare, who, later } = useComparisonWords();
  const Heading = level === 2 ? 'h2' : 'h4';
  const { id, what, year, source, outOf, indicators, note, lines, values } = row;
  // a place of a year to come was a plan when it was printed: nobody had been compared
  const isPlan = year !== null && year >= PROGRAMME_YEARS[0];
  const marks = toMarks(row);
  const names = [...new Set(values.map((value) => value.who))];
  return (
    <Card as="section" aria-labelledby={id}>
      <Heading id={id} className="minor">
        {what[language]}
      </Heading>
      <p className="note">
        {year === null ? t('year.none') : t(isPlan ? 'year.plan' : 'year.of', { year })}.{' '}
        {source === null ? t('source.none') : source[language]} <Lines lines={lines} />
      </p>
      <ul className="stack rows-1">
        {names.map((name) => {
          const mark = marks.find((candidate) => candidate.who === name);
          return (
            <li key={name}>
              <span>
                {who(name)}: <b translate="no">{told(row, name)}</b>
              </span>
              {mark && (
                <div className={styles['track']} aria-hidden="true">
                  <span
                    className={[styles['mark'], name === 'KZ' && styles['own']].filter(Boolean).join(' ')}
                    style={{ insetInlineStart: `${mark.from}%`, inlineSize: `${mark.to - mark.from}%` }}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {marks.length > 0 && (
        <p className="note cluster between above-1" aria-hidden="true" translate="no">
          {endsOf(row).map((end) => (
            <span key={end}>{bare(end)} </span>
          ))}
        </p>
      )}
      {row.unit === 'rank' && !isPlan && <p className="note">{outOf === null ? t('rank.unknown') : t('rank.of', { n: outOf })}</p>}
      {isWithoutOwn(row) && <p className="note">{t('own.none')}</p>}
      {row.later && (
        <OfOrigin as="p" className="note" origin={row.later.provenance}>
          {later(row)}
        </OfOrigin>
      )}
      {note && (
        <p>
          <DecreeNote note={note} />
        </p>
      )}
      {indicators.length > 0 && (
        <p className="note">
          <IndicatorNames lead={t('indicators')} ids={indicators} names={known} />
        </p>
      )}
    </Card>
  );
}
