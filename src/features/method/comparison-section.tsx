import { useIndicators } from '@/shared/api/use-indicators';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Table } from '@/shared/list/table';
import { Boundary } from '@/shared/ui/boundary';
import { columnsClass } from '@/shared/ui/side-by-side';
import { compareMethods } from './compare-methods';
import styles from './method.module.css';
import { Section } from './section';

const METHODS = ['execution', 'growth', 'ours'] as const;

/** Why not the two methods that officials and statisticians know, with the figures of this very plan. */
export function ComparisonSection() {
  const { t } = useTranslation('method');
  return (
    <Section id="comparison">
      <Boundary name={t('section.comparison')}>
        <Comparison />
      </Boundary>
    </Section>
  );
}

/** What the method was made for, with the number that says it. */
export function MethodFinding() {
  const { t } = useTranslation('method');
  return (
    <Boundary name={t('title')}>
      <Finding />
    </Boundary>
  );
}

function Finding() {
  const { t } = useTranslation('method-built');
  const { year, series, execution, ours } = compareMethods(useIndicators());
  return <h2 className="finding measure">{t('finding', { year, series, content: execution.content, ours: ours.content })}</h2>;
}

function Comparison() {
  const { t } = useTranslation(['method-built', 'method']);
  const { ratio } = useFormat();
  const figures = compareMethods(useIndicators());
  const { year, series, values, withoutGrowth, execution, growth, ours } = figures;
  const percentOf = (part: number, whole: number) => ratio(whole === 0 ? 0 : part / whole);
  return (
    <>
      <div className={columnsClass}>
        <p>{t('comparison.execution', { year, series, content: execution.content })}</p>
        <p>
          {t('comparison.growth', {
            values,
            discontent: growth.discontent,
            percent: percentOf(growth.discontent, values),
            silent: withoutGrowth,
          })}
        </p>
        <p>{t('comparison.ours', { series, values, content: ours.content, discontent: ours.discontent })}</p>
      </div>
      <Table
        cards="small"
        className={styles['table']}
        caption={t('comparison.caption')}
        columns={[
          {
            ...{ key: 'method', label: t('comparison.method'), kind: 'title', className: 'strong' },
            show: (method) => t(`comparison.row.${method}`),
          },
          {
            ...{ key: 'nothing', label: t('comparison.nothing'), kind: 'number' },
            show: (method) => t('comparison.of', { n: figures[method].content, total: series }),
          },
          {
            ...{ key: 'exact', label: t('comparison.exact'), kind: 'number' },
            show: (method) => t('comparison.of', { n: figures[method].discontent, total: values }),
          },
        ]}
        rows={METHODS}
        keyOf={(method) => method}
      />
      <div className={columnsClass}>
        <p className="note">{t('comparison.definition', { year })}</p>
        <p>{t('comparison.still')}</p>
      </div>
    </>
  );
}
