import { useSuspenseQuery } from '@tanstack/react-query';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { Table } from '@/shared/list/table';
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
  return (
    <>
      <p>
        {t('measures.count', { count: measures.length })} <MoneySentence measures={measures} total={total} />{' '}
        <Link to="/$lang/funding/" params={{ lang: language }} hash={`task-${task}`}>
          {t('measures.toFunding')}
        </Link>
      </p>
      <details className="above-2 fold">
        <summary>{t('measures.show')}</summary>
        <Table
          cards="narrow"
          isDense
          caption={t('measures.caption')}
          columns={useMeasureColumns(task, agencies)}
          rows={measures}
          keyOf={(measure) => measure.number}
          foot={
            <tr>
              <th scope="row" colSpan={4}>
                {t('measures.total')}
              </th>
              <td className="number" data-label={t('measures.amount')} translate="no">
                {number(total, 0)}
              </td>
            </tr>
          }
        />
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

function useMeasureColumns(task: string, agencies: IndicatorNames['agencies']): Column<Measure>[] {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const { number } = useFormat();
  const nameOf = (code: string) => agencies.find((agency) => agency.code === code)?.abbreviation[language] ?? code;
  return [
    { key: 'number', label: '№', kind: 'id', isPlain: true, show: (measure) => measure.number },
    {
      ...{ key: 'title', label: t('measures.title'), kind: 'title' },
      show: (measure) => (
        <Link to="/$lang/action-plan/" params={{ lang: language }} search={{ task }} hash={`m-${measure.number}`}>
          {measure.title[language]}
        </Link>
      ),
    },
    { key: 'deadline', label: t('measures.deadline'), show: ({ deadline }) => deadline[language] },
    { key: 'agencies', label: t('measures.agencies'), show: (measure) => measure.agencies.map(nameOf).join(', ') },
    {
      ...{ key: 'amount', label: t('measures.amount'), kind: 'number' },
      show: ({ funding, amountMlnKzt }) =>
        funding === 'amounts' && amountMlnKzt !== null ? number(amountMlnKzt, 0) : t(`measures.funding.${funding}`),
    },
  ];
}

/** How many measures have an amount, and how the others are paid; what does not occur is left out. */
function MoneySentence({ measures, total }: { measures: readonly Measure[]; total: number }) {
  const { t } = useTranslation('indicator');
  const { number } = useFormat();
  const count = (funding: Measure['funding']) => measures.filter((measure) => measure.funding === funding).length;
  const [within, free] = [count('within-budget'), count('not-required')];
  const parts = [
    total > 0 && t('measures.sum', { n: count('amounts'), total: number(total, 0) }),
    within > 0 && t('measures.within', { n: within }),
    free > 0 && t('measures.free', { n: free }),
  ];
  return toSentence(parts.filter(Boolean).join(', '));
}
