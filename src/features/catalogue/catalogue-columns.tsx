import type { Localized } from '@/contracts/parts';
import { VERDICTS } from '@/domain/choices';
import { SERIES_YEARS, UNITS } from '@/domain/series';
import type { Column } from '@/shared/list/column';
import { AgencyCell } from './agency-cell';
import type { CatalogueTexts } from './catalogue-facets';
import type { CatalogueRow } from './catalogue-rows';
import { ORIGINS, type SortColumn } from './catalogue-search';
import { FactCell } from './fact-cell';
import { LagCell } from './lag-cell';
import { PlanCell } from './plan-cell';
import styles from './table.module.css';
import { TitleCell } from './title-cell';
import { TrendCell } from './trend-cell';
import { VerdictCell } from './verdict-cell';

interface InView {
  readonly year: number;
  /** Number and name. */
  readonly taskNames: ReadonlyMap<string, string>;
}

type CatalogueColumn = Column<CatalogueRow> & { readonly key: SortColumn | 'trend' };

/** Points of PISA are not "more" than per cents: plan and fact are compared within their unit. */
const byUnit = ({ indicator }: CatalogueRow) => UNITS.indexOf(indicator.unit);

/** The columns of the catalogue. Widths in per cent, where the words leave the choice; `id` is the order of the decree. */
export function toCatalogueColumns(t: CatalogueTexts, { year, taskNames }: InView): CatalogueColumn[] {
  return [
    {
      ...{ key: 'id', label: t('column.id'), kind: 'id', width: '4%', className: `note ${styles['aside']}` },
      show: ({ indicator }) => indicator.id,
      texts: ({ indicator: { id } }) => [{ kk: id, ru: id }],
      sort: ({ place }) => place,
    },
    {
      ...{ key: 'title', label: t('column.title'), kind: 'title', width: '15.6%', className: `strong ${styles['name']}` },
      show: (row) => <TitleCell row={row} />,
      texts: searchedNames,
      sort: ({ indicator }, language) => indicator.short[language],
    },
    {
      ...{ key: 'task', label: t('column.task'), width: '9.9%', className: `note ${styles['aside']}` },
      show: ({ indicator: { task, goal } }) => (task === null ? t('common:term.goal', { n: goal }) : taskNames.get(task)),
      sort: ({ indicator }) => indicator.task ?? indicator.goal,
    },
    {
      ...{ key: 'fact', label: t('common:term.fact'), kind: 'number', width: '10.6%', className: styles['fact'] },
      show: (row) => <FactCell row={row} year={year} />,
      sort: ({ fact }) => fact,
      apart: byUnit,
    },
    {
      ...{ key: 'plan', label: t('common:term.plan'), kind: 'number', width: '7.6%', className: styles['plan'] },
      show: (row) => <PlanCell row={row} year={year} />,
      sort: ({ plan }) => plan,
      apart: byUnit,
    },
    {
      ...{ key: 'trend', label: `${SERIES_YEARS[0]}–${SERIES_YEARS.at(-1)}`, kind: 'short', width: '6%', className: styles['trend'] },
      isPlain: true,
      show: (row) => <TrendCell row={row} />,
    },
    {
      ...{ key: 'verdict', label: t('common:verdict.label'), width: '19.4%', firstOrder: 'desc', className: styles['verdict'] },
      show: (row) => <VerdictCell row={row} />,
      sort: ({ judgement: { worst } }) => worst && VERDICTS.indexOf(worst.verdict),
    },
    {
      ...{ key: 'lag', label: t('column.lag'), kind: 'number', width: '7.6%', firstOrder: 'desc', className: styles['aside'] },
      show: ({ judged }) => <LagCell judged={judged} />,
      sort: ({ judged }) => (judged?.lag.known ? judged.lag.months : null),
    },
    {
      ...{ key: 'origin', label: t('column.origin'), kind: 'short', width: '9.9%', className: `note ${styles['aside']}` },
      show: ({ isMixed, origin }) => t(isMixed ? 'origin.mixed' : `origin.${origin}`),
      sort: ({ origin }) => (origin === 'none' ? null : ORIGINS.indexOf(origin)),
    },
    {
      ...{ key: 'agency', label: t('column.agency'), kind: 'short', width: '10%', className: `note ${styles['aside']}` },
      show: ({ agencies }) => <AgencyCell agencies={agencies} />,
      // by their abbreviation alone: who looks for science does not look for all that a Ministry of Education and Science answers for
      texts: ({ agencies }) => agencies.map(({ abbreviation }) => abbreviation),
      sort: ({ agencies: [first] }, language) => first?.abbreviation[language] ?? null,
    },
  ];
}

function searchedNames({ indicator: { title, short, series } }: CatalogueRow): Localized[] {
  return [title, short, ...series.flatMap((part) => [part.short, part.title])].filter((name) => name !== null);
}
