import { quoted } from '@/shared/i18n/quotes';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Link } from '@/shared/url/address';
import { useOutcomeList } from './finding';
import type { TaskLine } from './goal-query';

/** Tasks as the decree words them, each with what came of its indicators. */
export function TaskLines({ tasks }: { tasks: readonly TaskLine[] }) {
  const { t } = useTranslation('decree');
  const language = useLanguage();
  const outcomes = useOutcomeList();
  return (
    <ol className="plain stack rows-2">
      {tasks.map(({ id, title, outcomes: counts }) => (
        <li key={id}>
          <span className="muted" translate="no">
            {id}
          </span>{' '}
          <Link to="/$lang/tasks/$id/" params={{ lang: language, id }}>
            {quoted(title[language])}
          </Link>{' '}
          <small className="note line">{t('outcome.line', { total: counts.total, list: outcomes(counts) })}</small>
        </li>
      ))}
    </ol>
  );
}
