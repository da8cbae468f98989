import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { KnownCount } from '@/shared/ui/basis-note';
import { Stack } from '@/shared/ui/layout';
import { MedianLagValue } from '@/shared/ui/median-lag-value';
import { Table } from '@/shared/ui/table';
import { VerdictBar } from '@/shared/ui/verdict-bar';
import { Link } from '@/shared/url/address';
import styles from './overview.module.css';
import type { GroupRow } from './overview-figures';

/** Verdicts by goal (its target indicators) and by task (its result indicators); each stretch leads to what it counts. */
export function TaskDistribution({ groups, year }: { groups: readonly GroupRow[]; year: number }) {
  const { t } = useTranslation(['overview', 'common']);
  const language = useLanguage();
  return (
    <Stack as="section" gap={3} above={5} aria-labelledby="by-task">
      <h2 id="by-task">{t('tasks.title')}</h2>
      <p className="note measure">{t('tasks.lead')}</p>
      <Table cards="narrow" className={styles['groups']}>
        <thead>
          <tr>
            <th scope="col">{t('tasks.group')}</th>
            <th scope="col">{t('tasks.verdicts')}</th>
            <th scope="col" className="number">
              <Link to="/$lang/quality/" params={{ lang: language }}>
                {t('headline.completeness')}
              </Link>
            </th>
            <th scope="col" className="number">
              {t('headline.lag')}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id, kind, title, distribution, lag }) => (
            <tr key={`${kind}-${id}`} className={kind === 'goal' ? styles['goalRow'] : undefined}>
              <th scope="row" className={kind === 'goal' ? 'strong' : undefined}>
                <span className="muted">{kind === 'goal' ? t('common:term.goal', { n: id }) : id}</span>{' '}
                {kind === 'goal' ? (
                  <Link to="/$lang/goals/$n/" params={{ lang: language, n: id }}>
                    {title[language]}
                  </Link>
                ) : (
                  <Link to="/$lang/tasks/$id/" params={{ lang: language, id }}>
                    {title[language]}
                  </Link>
                )}
                {kind === 'goal' && <span className="note line"> {t('tasks.goalNote')}</span>}
              </th>
              <td>
                {distribution.total === 0 ? (
                  t('tasks.ended')
                ) : (
                  <VerdictBar
                    distribution={distribution}
                    renderLink={(stretch, content, label) => (
                      <Link
                        to="/$lang/indicators/"
                        params={{ lang: language }}
                        search={{ ...(kind === 'goal' ? { goal: id, level: 'target' as const } : { task: id }), verdict: stretch, year }}
                        aria-label={`${title[language]}. ${label}`}
                      >
                        {content}
                      </Link>
                    )}
                  />
                )}
              </td>
              <td className="number">{distribution.total > 0 && <KnownCount distribution={distribution} />}</td>
              <td className="number">
                <MedianLagValue lag={lag} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Stack>
  );
}
