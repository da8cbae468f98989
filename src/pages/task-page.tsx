import { useQuery } from '@tanstack/react-query';
import { TaskScreen } from '@/features/decree/task-screen';
import { outlineQuery } from '@/shared/api/queries';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';
import { UnknownPage } from '@/shared/ui/unknown-page';
import { useParams } from '@/shared/url/address';
import { FACTS_ASKS } from '@/shared/url/asks';

/** What its address asks for first: in the page's own file, so that it comes with it. */
export { taskPageQuery } from '@/features/decree/task-query';

/** `/{l}/tasks/{id}/`: why the task was set, what was to be done, what came of it. */
export function TaskPage() {
  const { t } = useTranslation(['decree', 'common']);
  const language = useLanguage();
  const { id } = useParams({ from: '/$lang/tasks/$id' });
  // the loader has asked already: a failure is told by the part below
  const { data } = useQuery({ ...outlineQuery, retryOnMount: false });
  const task = data?.tasks.find((candidate) => candidate.id === id);
  const list = { to: '/$lang/passport/' as const, name: t('common:nav.passport') };
  if (data && !task) return <UnknownPage title={t('task.unknown')} hint={t('task.unknownHint', { id })} list={list} />;
  const name = t('common:term.task', { n: id });
  const title = `${name}. ${task?.short[language] ?? ''}`;
  return (
    <PageFrame name={name} parent={list} title={title} description={t('task.description', { title })} asks={FACTS_ASKS}>
      <TaskScreen key={id} id={id} />
    </PageFrame>
  );
}
