import { useQuery } from '@tanstack/react-query';
import { GoalScreen } from '@/features/decree/goal-screen';
import { outlineQuery } from '@/shared/api/queries';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';
import { UnknownPage } from '@/shared/ui/unknown-page';
import { useParams } from '@/shared/url/address';
import { FACTS_ASKS } from '@/shared/url/asks';

/** What its address asks for first: in the page's own file, so that it comes with it. */
export { goalPageQuery } from '@/features/decree/goal-query';

/** `/{l}/goals/{n}/`: a goal with its tasks. */
export function GoalPage() {
  const { t } = useTranslation(['decree', 'common']);
  const language = useLanguage();
  const { n } = useParams({ from: '/$lang/goals/$n' });
  // the loader has asked already: a failure is told by the part below
  const { data } = useQuery({ ...outlineQuery, retryOnMount: false });
  const goal = data?.goals.find((candidate) => candidate.id === n);
  const list = { to: '/$lang/passport/' as const, name: t('common:nav.passport') };
  if (data && !goal) return <UnknownPage title={t('goal.unknown')} hint={t('goal.unknownHint', { n })} list={list} />;
  const name = t('common:term.goal', { n });
  const title = `${name}. ${goal?.short[language] ?? ''}`;
  return (
    <PageFrame name={name} parent={list} title={title} description={t('goal.description', { title })} asks={FACTS_ASKS}>
      <GoalScreen key={n} id={n} />
    </PageFrame>
  );
}
