import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { outlineQuery } from '@/shared/api/queries';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { rare } from '@/shared/ui/boundary';
import { PageFrame } from '@/shared/ui/page-frame';
import { FACTS_ASKS } from '@/shared/url/asks';

const UnknownPage = rare(() => import('@/shared/ui/unknown-page').then((module) => module.UnknownPage));

const WORDS = {
  goal: { name: 'common:term.goal', description: 'goal.description', unknown: 'goal.unknown', hint: 'goal.unknownHint' },
  task: { name: 'common:term.task', description: 'task.description', unknown: 'task.unknown', hint: 'task.unknownHint' },
} as const;

interface AimPageProps {
  readonly kind: keyof typeof WORDS;
  /** As the programme numbers it: `2`, `1.7`. */
  readonly n: string;
  readonly children: ReactNode;
}

/** What stands at the head of the page of a goal and of a task; one that the programme does not name leads to the passport, which names all. */
export function AimPage({ kind, n, children }: AimPageProps) {
  const { t } = useTranslation(['decree', 'common']);
  const language = useLanguage();
  // the loader has asked already: a failure is told by the part below
  const { data } = useQuery({ ...outlineQuery, retryOnMount: false });
  const words = WORDS[kind];
  const aim = data?.[`${kind}s`].find(({ id }) => id === n);
  const list = { to: '/$lang/passport/' as const, name: t('common:nav.passport') };
  if (data && !aim) return <UnknownPage title={t(words.unknown)} hint={t(words.hint, { n })} list={list} />;
  const name = t(words.name, { n });
  const title = `${name}. ${aim?.short[language] ?? ''}`;
  return (
    <PageFrame name={name} parent={list} title={title} description={t(words.description, { title })} asks={FACTS_ASKS}>
      {children}
    </PageFrame>
  );
}
