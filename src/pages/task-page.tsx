import { AimPage } from '@/features/decree/aim-page';
import { TaskScreen } from '@/features/decree/task-screen';
import { useParams } from '@/shared/url/address';

/** What its address asks for first: in the page's own file, so that it comes with it. */
export { taskPageQuery } from '@/features/decree/task-query';

/** `/{l}/tasks/{id}/`: why the task was set, what was to be done, what came of it. */
export function TaskPage() {
  const { id } = useParams({ from: '/$lang/tasks/$id' });
  return (
    <AimPage kind="task" n={id}>
      <TaskScreen key={id} id={id} />
    </AimPage>
  );
}
