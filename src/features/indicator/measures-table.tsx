import { useSuspenseQuery } from '@tanstack/react-query';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Table } from '@/shared/ui/table';
import { Link } from '@/shared/url/address';
import { type IndicatorNames, indicatorNamesQuery } from './indicator-names';

type Measure = IndicatorDetail['measures'][number];

/** Measures of the action plan for the indicator's task, with deadline, agencies and money. Folded: up to 41 rows. */
export function MeasuresTable({ detail, task }: { detail: IndicatorDetail; task: string }) {
  const { indicator, measures } = detail;
  const { agencies } = useSuspenseQuery(indicatorNamesQuery(indicator.id)).data;
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const { number } = useFormat();
  const total = measures.reduce((sum, { amountMlnKzt }) => sum + (amountMlnKzt ?? 0), 0);
  const count = (funding: Measure['funding']) => measures.filter((measure) => measure.funding === funding).length;
  const [within, free] = [count('within-budget'), count('not-required')];
  const money = [
    total > 0 && t('measures.sum', { n: count('amounts'), total: number(total, 0) }),
    within > 0 && t('measures.within', { n: within }),
    free > 0 && t('measures.free', { n: free }),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      <p>
        {t('measures.count', { count: measures.length })} {toSentence(money)}{' '}
        <Link to="/$lang/funding/" params={{ lang: language }} hash={`task-${task}`}>
          {t('measures.toFunding')}
        </Link>
      </p>
      <details className="above-2 fold">
        <summary>{t('measures.show')}</summary>
        <Table cards="narrow" isDense>
          <caption>{t('measures.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">№</th>
              <th scope="col">{t('measures.title')}</th>
              <th scope="col">{t('measures.deadline')}</th>
              <th scope="col">{t('measures.agencies')}</th>
              <th scope="col" className="number">
                {t('measures.amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <MeasureRow key={measure.number} {...{ measure, task, agencies }} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {t('measures.total')}
              </th>
              <td className="number" data-label={t('measures.amount')} translate="no">
                {number(total, 0)}
              </td>
            </tr>
          </tfoot>
        </Table>
        <DownloadMenu
          table={async (context) =>
            (await import('./measures-download')).toMeasuresTable(
              { detail, agencies, fundingWord: (funding) => t(`measures.funding.${funding}`) },
              context,
            )
          }
        />
      </details>
    </>
  );
}

interface MeasureRowProps {
  readonly measure: Measure;
  readonly task: string;
  readonly agencies: IndicatorNames['agencies'];
}

function MeasureRow({ measure, task, agencies }: MeasureRowProps) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const { number } = useFormat();
  const names = measure.agencies.map((code) => agencies.find((agency) => agency.code === code)?.abbreviation[language] ?? code);
  const { funding, amountMlnKzt } = measure;
  return (
    <tr>
      <td>{measure.number}</td>
      <th scope="row">
        <Link to="/$lang/action-plan/" params={{ lang: language }} search={{ task }} hash={`m-${measure.number}`}>
          {measure.title[language]}
        </Link>
      </th>
      <td data-label={t('measures.deadline')}>{measure.deadline[language]}</td>
      <td data-label={t('measures.agencies')}>{names.join(', ')}</td>
      <td className="number" data-label={t('measures.amount')}>
        {funding === 'amounts' && amountMlnKzt !== null ? number(amountMlnKzt, 0) : t(`measures.funding.${funding}`)}
      </td>
    </tr>
  );
}
