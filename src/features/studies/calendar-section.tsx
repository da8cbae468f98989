import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { isOverdue, type Measurement, toStudyCalendar } from '@/domain/study-calendar';
import { ChartFigure } from '@/shared/charts/chart-figure';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useMonth } from '@/shared/i18n/use-month';
import { useTranslation } from '@/shared/i18n/use-translation';
import { ListMenu } from '@/shared/list/list-menu';
import { Stack } from '@/shared/ui/layout';
import { SourceLink } from '@/shared/ui/source-link';
import { CalendarChart } from './calendar-chart';
import { CalendarTable, useCalendarColumns } from './calendar-table';

/** When the rounds were to be held, when they were, and when their results came out. */
export function CalendarSection({ detail }: { detail: IndicatorDetail }) {
  const { t } = useTranslation(['studies', 'common']);
  const language = useLanguage();
  const { day } = useFormat();
  const month = useMonth();
  const calendar = toStudyCalendar(detail.measurements);
  const moves = detail.events.filter(({ kind }) => kind === 'measurement');
  const columns = useCalendarColumns(detail.dataDate);
  const rounds = calendar.flatMap((study) => study.rounds);
  const summary = useSummary(rounds, detail.dataDate);
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="calendar" className="measured">
      <h2 id="calendar">{t('calendar.title')}</h2>
      <p>{t('calendar.lead')}</p>
      {moves.map(({ id, title, source }) => (
        <p key={id}>
          {title[language]}
          {source && (
            <>
              {' '}
              (<SourceLink source={source} />)
            </>
          )}
          .
        </p>
      ))}
      <ChartFigure
        title={t('calendar.figure')}
        unit={t('calendar.unit')}
        source={t('calendar.source')}
        dataDate={t('figure.dataDate', { date: day(detail.dataDate, 'attributive') })}
        summary={summary}
        note={t('calendar.note')}
        chart={<CalendarChart calendar={calendar} label={summary} />}
        tableLabel={t('calendar.table')}
        table={<CalendarTable calendar={calendar} columns={columns} dataDate={detail.dataDate} />}
      />
      <ListMenu
        {...{ name: [t('calendar.title')], title: t('calendar.figure'), rows: rounds, columns, dataDate: detail.dataDate }}
        before={[{ code: 'study', cell: ({ study }) => study }]}
        beside={[
          { code: 'due_month', cell: ({ due }) => due && { code: due, label: month(due) } },
          { code: 'note', cell: ({ published }) => (published === null ? { code: 'awaiting', label: t('common:state.awaiting') } : null) },
        ]}
        isOfPlan
        own={({ t: words }) => [{ code: 'source', label: words('about.factSources'), value: t('calendar.source') }]}
      />
    </Stack>
  );
}

/** The same in a sentence: each round, and what is known of its result. */
function useSummary(rounds: readonly Measurement[], dataDate: string): string {
  const { t } = useTranslation('studies');
  const month = useMonth();
  const resultOf = ({ published, due }: Measurement) => {
    if (published !== null) return t('calendar.resultOut', { month: month(published) });
    return due !== null && isOverdue({ published, due }, dataDate)
      ? t('calendar.overdueShort', { month: month(due) })
      : t('calendar.resultAwaited');
  };
  const told = rounds.map((round) => {
    const { study, planYear, heldYear } = round;
    return t('calendar.summaryRound', { study, planYear, heldYear, result: resultOf(round) });
  });
  return t('calendar.summary', { rounds: told.join('; ') });
}
