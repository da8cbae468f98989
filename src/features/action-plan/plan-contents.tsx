import type { Programme } from '@/contracts/programme';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import styles from './action-plan.module.css';

/** The tasks in view as links into the page: with JavaScript off they are the only way to jump. */
export function PlanContents({
  tasks,
}: {
  tasks: readonly { readonly task: Programme['tasks'][number]; readonly rows: readonly unknown[] }[];
}) {
  const { t } = useTranslation('action-plan');
  const language = useLanguage();
  return (
    <nav data-only="screen" aria-label={t('contents.label')} className={styles['contents']}>
      <ol className={styles['jumps']}>
        {tasks.map(({ task, rows }) => (
          <li key={task.id}>
            <a href={`#task-${task.id}`}>{`${task.id}. ${task.short[language]}`}</a> <span className="muted">{rows.length}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
