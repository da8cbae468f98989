import type { IndicatorDetail, RelatedMeasure } from '@/contracts/indicator-detail';
import { RelatedChart } from '@/shared/charts/related-chart';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PictureActions } from '@/shared/pictures/picture-actions';
import { pastOf } from '@/shared/releases/past-changes';
import { useHistoryText } from '@/shared/releases/use-history-text';
import { Table } from '@/shared/ui/table';
import styles from './indicator.module.css';
import { Origin } from './origin';
import tables from './tables.module.css';

/** Figures by another definition, each with the reason why it is not judged. */
export function RelatedMeasures({ detail }: { detail: IndicatorDetail }) {
  const { t } = useTranslation('indicator');
  return (
    <>
      <p>{t('related.notJudged')}</p>
      {detail.related.map((measure) => (
        <Related key={measure.code} measure={measure} detail={detail} />
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
    <article className={styles['related']}>
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
        <Table isFit isDense>
          <caption>{t('related.values', { unit })}</caption>
          <thead>
            <tr>
              <th scope="col">{common('term.year')}</th>
              <th scope="col">{t('related.value')}</th>
              <th scope="col">{t('table.origin')}</th>
            </tr>
          </thead>
          <tbody>
            {measure.points.map((point) => (
              <tr key={point.year}>
                <th scope="row">{point.year}</th>
                <td>{formatValue(point.value)}</td>
                <td className={tables['prose']}>
                  <Origin provenance={point.provenance} source={point.source} />
                  {remarksOf(point).map((remark, i) => `${i === 0 ? '. ' : ' '}${remark}`)}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </article>
  );
}
