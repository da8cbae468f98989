import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { DataTable } from '@/shared/list/data-table';
import { useShownRelease } from '@/shared/overlay/use-shown-release';
import { BeyondDue } from '@/shared/releases/beyond-due';
import { Choice } from '@/shared/ui/choice';
import { Stack } from '@/shared/ui/layout';
import { FindingsList } from '../result/findings-list';
import { useBodyColumns, useIndicatorColumns } from './quality-columns';
import { qualityQuery } from './quality-query';
import { type QualitySearch, qualityDefaults, SCOPES } from './quality-search';

const groupsOf = <Row,>(rows: readonly Row[]) => [{ key: 'all', rows }];

/** What of the address narrows or sorts the hints: they stand open then. */
const HINT_CHOICES = ['severity', 'code', 'q', 'sort'] as const;

/** Who has reported what: by indicator and year, by body, by region; and what looks doubtful in what is published. */
export function Quality({ search }: { search: QualitySearch }) {
  const { t } = useTranslation('quality');
  const { number, day } = useFormat();
  const { dataDate, current, total, indicators, agencies, regions, hints } = useSuspenseQuery(qualityQuery).data;
  const indicatorColumns = useIndicatorColumns();
  const agencyColumns = useBodyColumns('agency');
  const regionColumns = useBodyColumns('region');
  const release = useShownRelease()?.date ?? current;
  const n = (count: number) => number(count, 0);
  const { due, published, demo, overdue, notDue, cells } = total;
  return (
    <>
      <h2 className="finding">{t('finding', { due: n(due), published: n(published), overdue: n(overdue) })}</h2>
      <p>
        {t('total', {
          ...{
            release: day(release, 'attributive'),
            day: day(dataDate, 'attributive'),
            cells: n(cells),
            rest: n(due - published),
            demo: n(demo),
            notDue: n(notDue),
          },
        })}
      </p>
      <details className="fold above-1" data-print="open">
        <summary>{t('rule.title')}</summary>
        <p className="note wide">
          {t('rule')} <BeyondDue />
        </p>
      </details>
      <Stack as="section" gap={3} above={6} aria-labelledby="indicators" className="measured">
        <h2 id="indicators">{t('indicators.title')}</h2>
        <p>{t('indicators.lead')}</p>
        <Choice
          label={t('scope.label')}
          name="scope"
          options={SCOPES.map((value) => ({ value, text: t(`scope.${value}`) }))}
          value={search.scope}
        />
        <Folded count={indicators[search.scope].length}>
          <DataTable
            caption={t(`indicators.caption.${search.scope}`)}
            columns={indicatorColumns}
            groups={groupsOf(indicators[search.scope])}
            keyOf={({ id }) => id}
            room="roomy"
            rows="lines"
          />
        </Folded>
      </Stack>
      <Stack as="section" gap={3} above={6} aria-labelledby="regions" className="measured">
        <h2 id="regions">{t('regions.title')}</h2>
        <p>{t('regions.lead')}</p>
        <Folded count={regions.length}>
          <DataTable
            caption={t('regions.caption')}
            columns={regionColumns}
            groups={groupsOf(regions)}
            keyOf={({ body }) => body}
            rows="lines"
          />
        </Folded>
      </Stack>
      <Stack as="section" gap={3} above={6} aria-labelledby="agencies" className="measured">
        <h2 id="agencies">{t('agencies.title')}</h2>
        <p>{t('agencies.lead')}</p>
        <Folded count={agencies.length}>
          <DataTable
            caption={t('agencies.caption')}
            columns={agencyColumns}
            groups={groupsOf(agencies)}
            keyOf={({ body }) => body}
            rows="lines"
          />
        </Folded>
      </Stack>
      <Stack as="section" gap={3} above={6} aria-labelledby="hints" className="measured">
        <h2 id="hints">{t('hints.title')}</h2>
        <p>{t('hints.lead', { release: day(current, 'attributive') })}</p>
        <Folded count={hints.length} isOpen={HINT_CHOICES.some((choice) => search[choice] !== qualityDefaults[choice])}>
          <FindingsList
            {...{ findings: hints, dataDate, search }}
            name="published-check"
            published={{ title: t('hints.title'), noticed: t('hints.noticed') }}
          />
        </Folded>
      </Stack>
    </>
  );
}

/** A long table: on a phone its heading and counts stand, and the rows are folded; all of them are on paper and where there is room. */
function Folded({ count, isOpen = false, children }: { readonly count: number; readonly isOpen?: boolean; readonly children: ReactNode }) {
  const { t } = useTranslation('quality');
  const { number } = useFormat();
  return (
    <details className="open-wide" data-print="open" open={isOpen || undefined}>
      <summary>{t('show', { n: number(count, 0) })}</summary>
      {children}
    </details>
  );
}
