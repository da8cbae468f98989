import type { RegisterOf, RegisterRow } from '@/contracts/registers';
import { daysInView, dueDays, isDueIn } from '@/domain/due-date';
import { QUARTERS } from '@/domain/quarter';
import type { Term } from '@/shared/downloads/term';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import type { Facet } from '@/shared/list/filter-rows';
import { useSearchChange } from '@/shared/url/use-search-change';
import { DueCell } from './due-cell';
import { DuePeriod } from './due-period';
import { toFeedColumn, useBriefOfFeeds } from './feed-list';
import { sortedNumberColumn } from './register-entry';
import { RegisterList } from './register-list';
import type { RegisterSearch } from './register-search';
import { WaitingList } from './waiting-list';

type Row = RegisterRow<'open-data'>;

const dueOf = ({ period, deadline }: Row, year: number | null) => dueDays({ period: period.code, ...deadline }, year);

/** The data sets that the ministry has to publish, with the day on which each is due. */
export function OpenDataRegister({ register, search }: { register: RegisterOf<'open-data'>; search: RegisterSearch }) {
  const { t } = useTranslation('registers');
  const navigate = useSearchChange<RegisterSearch>();
  const { due: year, quarter } = search;
  const { rows, dataDate } = register;
  const language = useLanguage();
  const { day, monthDay } = useFormat();
  const columns = useColumns(search);
  const briefOfFeeds = useBriefOfFeeds();
  /** Of several days the period speaks. */
  const toDay = (row: Row) => {
    const [first, ...more] = daysInView(dueOf(row, year), quarter);
    if (!first || more.length > 0) return null;
    return year === null ? monthDay(first) : day(`${year}-${first}`);
  };
  const facets: Facet<Row>[] = [
    {
      key: 'quarter',
      label: t('due.quarter'),
      options: QUARTERS.map((value) => ({ value: String(value), name: t(`quarter.${value}`) })),
      optionsOf: (row) => QUARTERS.filter((quarterOfYear) => isDueIn(dueOf(row, year), quarterOfYear)).map(String),
    },
  ];
  const undated = rows.filter((row) => !dueOf(row, year).known).map(({ number }) => number);
  return (
    <>
      <RegisterList
        caption={t('caption.open-data')}
        {...{ register, rows, columns, search, facets }}
        briefOf={(row) => [row.period.text[language], toDay(row), briefOfFeeds(row.feeds)]}
        controls={<DuePeriod year={year} dataYear={Number(dataDate.slice(0, 4))} navigate={navigate} />}
        between={(shown) => quarter !== null && <WaitingList rows={shown} {...{ quarter, year, undated }} />}
      />
      <Channel rows={rows} />
      <p className="note wide above-2">{t('due.rule')}</p>
    </>
  );
}

/** The order repeats one channel in every row; it is said once as long as that is so. */
function Channel({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const channels = [...new Set(rows.map(({ channel }) => channel[language]))];
  return <p className="above-2 wide">{t('channel', { count: channels.length, channel: channels.join('; ') })}</p>;
}

function useColumns({ due: year, quarter }: RegisterSearch): Column<Row>[] {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const { day, monthDay } = useFormat();
  /** For people in words, with the year or with "every year": a day and a month alone are a date of this year, or of 1930, to a spreadsheet. */
  const toDaysTerm = (days: readonly string[]): Term | null => {
    if (days.length === 0) return null;
    if (year === null) return { code: days.join('; '), label: t('due.yearly', { days: days.map((each) => monthDay(each)).join(', ') }) };
    const dates = days.map((each) => `${year}-${each}`);
    return { code: dates.join('; '), label: dates.map((each) => day(each)).join('; ') };
  };
  return [
    sortedNumberColumn,
    {
      key: 'title',
      label: t('column.dataSet'),
      kind: 'title',
      width: '27%',
      show: ({ title }) => title[language],
      texts: ({ title, channel }) => [title, channel],
      cell: ({ title }, lang) => title[lang],
      beside: [{ code: 'channel', cell: ({ channel }, context) => channel[context.language] }],
      sort: ({ title }, lang) => title[lang],
    },
    {
      key: 'period',
      label: t('column.period'),
      kind: 'short',
      width: '12%',
      show: ({ period }) => period.text[language],
      texts: ({ period }) => [period.text],
    },
    {
      key: 'deadline',
      label: t('column.deadline'),
      width: '17%',
      show: ({ deadline }) => deadline.text[language],
      texts: ({ deadline }) => [deadline.text],
    },
    {
      key: 'due',
      label: year === null ? t('column.due') : t('column.dueIn', { year }),
      width: '17%',
      show: (row) => <DueCell due={dueOf(row, year)} year={year} quarter={quarter} />,
      sort: (row) => firstDay(row, year, quarter),
      cell: (row) => toDaysTerm(daysInView(dueOf(row, year), quarter)),
    },
    toFeedColumn(t('column.feeds')),
  ];
}

function firstDay(row: Row, year: number | null, quarter: number | null): string | null {
  return daysInView(dueOf(row, year), quarter)[0] ?? null;
}
