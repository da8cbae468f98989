import { AimPage } from '@/features/decree/aim-page';
import { GoalScreen } from '@/features/decree/goal-screen';
import { useParams } from '@/shared/url/address';

/** What its address asks for first: in the page's own file, so that it comes with it. */
export { goalPageQuery } from '@/features/decree/goal-query';

/** `/{l}/goals/{n}/`: a goal with its tasks. */
export function GoalPage() {
  const { n } = useParams({ from: '/$lang/goals/$n' });
  return (
    <AimPage kind="goal" n={n}>
      <GoalScreen key={n} id={n} />
    </AimPage>
  );
}
