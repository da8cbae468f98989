import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { Table } from '@/shared/list/table';
import { KnownCount } from '@/shared/ui/basis-note';
import { Stack } from '@/shared/ui/layout';
import { MedianLagValue } from '@/shared/ui/median-lag-value';
import { VerdictBar } from '@/shared/ui/verdict-bar';
import { Link } from '@/shared/url/address';
import styles from './overview.module.css';
import type { GroupRow } from './overview-figures';

/** Verdicts by goal (its target indicators) and by task (its result indicators); each stretch leads to what it counts. */
export function TaskDistribution({ groups, year }: { groups: readonly GroupRow[]; year: number }) {
  const { t } = useTranslation('overview');
  return (
    <Stack as="section" gap={3} above={5} aria-labelledby="by-task">
      <h2 id="by-task">{t('tasks.title')}</h2>
      <p className="note measure">{t('tasks.lead')}</p>
      <Table
        cards="narrow"
        className={styles['groups']}
        columns={useGroupColumns(year)}
        rows={groups}
        keyOf={({ kind, id }) => `${kind}-${id}`}
        rowClass={({ kind }) => (kind === 'goal' ? styles['goalRow'] : undefined)}
      />
    </Stack>
  );
}

function useGroupColumns(year: number): Column<GroupRow>[] {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  return [
    { key: 'group', label: t('tasks.group'), kind: 'title', show: (group) => <GroupName group={group} /> },
    {
      ...{ key: 'verdicts', label: t('tasks.verdicts'), isPlain: true },
      show: ({ kind, id, title, distribution }) =>
        distribution.total === 0 ? (
          t('tasks.ended')
        ) : (
          <VerdictBar
            distribution={distribution}
            counted={{ ...(kind === 'goal' ? { goal: id, level: 'target' as const } : { task: id }), year }}
            about={title[language]}
          />
        ),
    },
    {
      ...{ key: 'known', label: t('headline.completeness'), kind: 'number' },
      head: (
        <Link to="/$lang/quality/" params={{ lang: language }}>
          {t('headline.completeness')}
        </Link>
      ),
      show: ({ distribution }) => distribution.total > 0 && <KnownCount distribution={distribution} />,
    },
    { key: 'lag', label: t('headline.lag'), kind: 'number', show: ({ lag }) => <MedianLagValue lag={lag} /> },
  ];
}

function GroupName({ group: { kind, id, title } }: { group: GroupRow }) {
  const { t } = useTranslation(['overview', 'common']);
  const language = useLanguage();
  if (kind === 'task') {
    return (
      <>
        <span className="muted">{id}</span>{' '}
        <Link to="/$lang/tasks/$id/" params={{ lang: language, id }}>
          {title[language]}
        </Link>
      </>
    );
  }
  return (
    <span className="strong">
      <span className="muted">{t('common:term.goal', { n: id })}</span>{' '}
      <Link to="/$lang/goals/$n/" params={{ lang: language, n: id }}>
        {title[language]}
      </Link>
      <span className="note line"> {t('tasks.goalNote')}</span>
    </span>
  );
}
