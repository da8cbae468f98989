import type { IndicatorDetail, RelatedMeasure } from '@/contracts/indicator-detail';
import { RelatedChart } from '@/shared/charts/related-chart';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Table } from '@/shared/list/table';
import { PictureActions } from '@/shared/pictures/picture-actions';
import { pastOf } from '@/shared/releases/past-changes';
import { useHistoryText } from '@/shared/releases/use-history-text';
import styles from './indicator.module.css';
import { Origin } from './origin';

/** Figures by another definition, each with the reason why it is not judged. */
export function RelatedMeasures({ detail }: { detail: IndicatorDetail }) {
  const { t } = useTranslation('indicator');
  return (
    <>
      <p>{t('related.notJudged')}</p>
      {detail.related.map((measure, i) => (
        <article key={measure.code} className={i > 0 ? 'above-5' : undefined}>
          <Related measure={measure} detail={detail} />
        </article>
      ))}
      <DownloadMenu table={async (context) => (await import('./related-download')).toRelatedTable(detail, context)} />
    </>
  );
}

function Related({ measure, detail }: { measure: RelatedMeasure; detail: IndicatorDetail }) {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { withReason } = useHistoryText();
  const { number, day } = useFormat();
  const title = measure.title[language];
  const unit = measure.unitLabel[language];
  const remarksOf = ({ year, note }: RelatedMeasure['points'][number]) => [
    ...(note ? [toSentence(note[language])] : []),
    ...pastOf(detail.history, { indicator: detail.indicator.id, series: measure.code, year }).map(withReason),
  ];
  const formatValue = (value: number) => number(value, measure.decimals);
  const sources = [...new Set(measure.points.map(({ source }) => source.title[language]))].join('; ');
  const picture = {
    ...{ title, unit, unproven: [] },
    source: `${t('chart.factSource')} ${sources}`,
    date: t('chart.dataDate', { date: day(detail.dataDate, 'attributive') }),
    notes: [`${t('related.notJudged')} ${toSentence(measure.reason[language])}`],
  };
  return (
    <>
      <h3>
        {title} <span className="note">{unit}</span>
      </h3>
      <p>{toSentence(measure.reason[language])}</p>
      <div className={styles['beside']}>
        {measure.points.length > 1 && (
          <figure aria-label={title}>
            <div data-picture="drawing">
              <RelatedChart points={measure.points} formatValue={formatValue} label={t('related.chart', { title, unit })} />
            </div>
            <PictureActions about={picture} />
          </figure>
        )}
        <Table
          cards="phone"
          isFit
          isDense
          caption={t('related.values', { unit })}
          columns={[
            { key: 'year', label: common('term.year'), kind: 'title', show: ({ year }) => year },
            { key: 'value', label: t('related.value'), kind: 'short', show: ({ value }) => formatValue(value) },
            {
              ...{ key: 'origin', label: t('table.origin'), isPlain: true },
              show: (point) => (
                <>
                  <Origin provenance={point.provenance} source={point.source} />
                  {remarksOf(point).map((remark, i) => `${i === 0 ? '. ' : ' '}${remark}`)}
                </>
              ),
            },
          ]}
          rows={measure.points}
          keyOf={({ year }) => year}
        />
      </div>
    </>
  );
}
