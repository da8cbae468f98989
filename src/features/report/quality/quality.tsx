import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { DataTable } from '@/shared/list/data-table';
import { useShownRelease } from '@/shared/overlay/use-shown-release';
import { BeyondDue } from '@/shared/releases/beyond-due';
import { Choice } from '@/shared/ui/choice';
import { Fold } from '@/shared/ui/fold';
import { Stack } from '@/shared/ui/layout';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { FindingsList } from '../result/findings-list';
import type { Quality as QualityCounts } from './count-quality';
import { useBodyColumns, useIndicatorColumns } from './quality-columns';
import type { BodyReports } from './quality-figures';
import { qualityQuery } from './quality-query';
import { type QualitySearch, qualityDefaults, SCOPES } from './quality-search';

const groupsOf = <Row,>(rows: readonly Row[]) => [{ key: 'all', rows }];

/** What of the address narrows or sorts the hints: they stand open then. */
const HINT_CHOICES = ['severity', 'code', 'q', 'sort'] as const;

/** Who has reported what: by indicator and year, by body, by region; and what looks doubtful in what is published. */
export function Quality({ search }: { search: QualitySearch }) {
  const { t } = useTranslation('quality');
  const { day } = useFormat();
  const { dataDate, current, total, indicators, agencies, regions, hints } = useSuspenseQuery(qualityQuery).data;
  const indicatorColumns = useIndicatorColumns();
  const caption = t(`indicators.caption.${search.scope}`);
  useSpokenChange(`${caption}.`);
  return (
    <>
      <QualityFinding {...{ total, dataDate, current }} />
      <Part
        id="indicators"
        title={t('indicators.title')}
        lead={t('indicators.lead')}
        count={indicators[search.scope].length}
        choice={<ScopeChoice scope={search.scope} />}
      >
        <DataTable
          caption={caption}
          columns={indicatorColumns}
          groups={groupsOf(indicators[search.scope])}
          keyOf={({ id }) => id}
          room="roomy"
          rows="lines"
        />
      </Part>
      <Part id="regions" title={t('regions.title')} lead={t('regions.lead')} count={regions.length}>
        <Bodies kind="region" rows={regions} caption={t('regions.caption')} />
      </Part>
      <Part id="agencies" title={t('agencies.title')} lead={t('agencies.lead')} count={agencies.length}>
        <Bodies kind="agency" rows={agencies} caption={t('agencies.caption')} />
      </Part>
      <Part
        id="hints"
        title={t('hints.title')}
        lead={t('hints.lead', { release: day(current, 'attributive') })}
        count={hints.length}
        isOpen={HINT_CHOICES.some((choice) => search[choice] !== qualityDefaults[choice])}
      >
        <FindingsList
          {...{ findings: hints, dataDate, search }}
          name="published-check"
          published={{ title: t('hints.title'), noticed: t('hints.noticed') }}
        />
      </Part>
    </>
  );
}

/** How much of what is due is published, by the release in view, and by which rule that is counted. */
function QualityFinding({ total, dataDate, current }: Pick<QualityCounts, 'total' | 'dataDate' | 'current'>) {
  const { t } = useTranslation('quality');
  const { number, day } = useFormat();
  const release = useShownRelease()?.date ?? current;
  const n = (count: number) => number(count, 0);
  const { due, published, demo, overdue, notDue, cells } = total;
  return (
    <>
      <h2 className="finding">{t('finding', { due: n(due), published: n(published), overdue: n(overdue) })}</h2>
      <p className="above-2">
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
    </>
  );
}

function ScopeChoice({ scope }: Pick<QualitySearch, 'scope'>) {
  const { t } = useTranslation('quality');
  const options = SCOPES.map((value) => ({ value, text: t(`scope.${value}`) }));
  return <Choice label={t('scope.label')} name="scope" options={options} value={scope} />;
}

interface BodiesProps {
  readonly kind: 'agency' | 'region';
  readonly rows: readonly BodyReports[];
  readonly caption: string;
}

/** How much each of the bodies has reported. */
function Bodies({ kind, rows, caption }: BodiesProps) {
  const columns = useBodyColumns(kind);
  return <DataTable {...{ caption, columns }} groups={groupsOf(rows)} keyOf={({ body }) => body} rows="lines" />;
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly choice?: ReactNode;
  /** How many rows the fold says that it has. */
  readonly count: number;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A long table below its heading: on a phone the heading and the count stand, the rows are folded. */
function Part({ id, title, lead, choice, count, isOpen = false, children }: PartProps) {
  const { t } = useTranslation('quality');
  const { number } = useFormat();
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby={id} className="measured">
      <h2 id={id}>{title}</h2>
      <p>{lead}</p>
      {choice}
      <Fold summary={t('show', { n: number(count, 0) })} isOpen={isOpen}>
        {children}
      </Fold>
    </Stack>
  );
}
