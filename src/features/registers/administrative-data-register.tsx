import type { RegisterOf, RegisterRow } from '@/contracts/registers';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import type { Facet } from '@/shared/list/filter-rows';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { BreakdownLegend } from './breakdown-legend';
import { DayOfYear, ExchangeRules } from './exchange-rules';
import { toFeedColumn, useBriefOfFeeds } from './feed-list';
import styles from './matrix.module.css';
import { sortedNumberColumn } from './register-entry';
import { RegisterList } from './register-list';
import { type RegisterSearch, STAGES } from './register-search';

type Register = RegisterOf<'administrative-data'>;
type Row = RegisterRow<'administrative-data'>;

/** What the ministry hands to the statisticians: indicators by breakdowns, and the rules of the exchange. */
export function AdministrativeDataRegister({ register, search }: { register: Register; search: RegisterSearch }) {
  const { t } = useTranslation('registers');
  const columns = useColumns(register);
  const briefOfFeeds = useBriefOfFeeds();
  const facets: Facet<Row>[] = [
    {
      key: 'stage',
      label: t('stage.label'),
      options: STAGES.map((value) => ({ value, name: t(`stage.${value}`) })),
      optionsOf: ({ stage }) => [stage],
    },
  ];
  return (
    <div data-sheet="wide">
      <DayOfYear register={register} />
      <RegisterList
        caption={t('caption.administrative-data')}
        rows={register.rows}
        {...{ register, columns, search, facets }}
        className={styles['matrix']}
        briefOf={({ breakdowns, feeds }) => [t('brief.breakdowns', { count: breakdowns.length }), briefOfFeeds(feeds)]}
        {...(facets[0] && { groupBy: facets[0] })}
      />
      <ExchangeRules register={register} />
      <BreakdownLegend breakdowns={register.breakdowns} />
    </div>
  );
}

function useColumns({ breakdowns }: Register): Column<Row>[] {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const marks = breakdowns.map(
    ({ code, title }): Column<Row> => ({
      key: code,
      label: title[language],
      kind: 'short',
      width: '1.75rem',
      head: <span>{title[language]}</span>,
      className: styles['mark'],
      show: (row) => row.breakdowns.includes(code) && <Mark />,
      cell: (row) => (row.breakdowns.includes(code) ? t('matrix.has') : null),
    }),
  );
  return [
    sortedNumberColumn,
    {
      key: 'title',
      label: t('column.indicator'),
      kind: 'title',
      width: '25%',
      show: ({ title, unit }) => (unit ? `${title[language]}, ${unit[language]}` : title[language]),
      texts: ({ title }) => [title],
      cell: ({ title, unit }, lang) => (unit ? `${title[lang]}, ${unit[lang]}` : title[lang]),
      sort: ({ title }, lang) => title[lang],
    },
    ...marks,
    toFeedColumn(t('column.feeds')),
  ];
}

function Mark() {
  const { t } = useTranslation('registers');
  return (
    <>
      <b aria-hidden="true" />
      <VisuallyHidden>{t('matrix.has')}</VisuallyHidden>
    </>
  );
}
