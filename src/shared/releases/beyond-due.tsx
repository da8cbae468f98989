import { useSuspenseQuery } from '@tanstack/react-query';
import { useFormat } from '../i18n/use-format';
import { useTranslation } from '../i18n/use-translation';
import { beyondDueQuery } from './beyond-due-query';

/** Why one page counts more published values than the other: all of the release in force, by what they are. Suspends; throws the query's error. */
export function BeyondDue() {
  const { t } = useTranslation('quality');
  const { number } = useFormat();
  const { facts, due, rest } = useSuspenseQuery(beyondDueQuery).data;
  const others = rest.map(({ reason, count }) => t(`beyond.${reason}`, { n: number(count, 0) })).join(', ');
  return (
    <>
      {t('beyond.due', { facts: number(facts, 0), due: number(due, 0) })} {others !== '' && t('beyond.rest', { others })}
    </>
  );
}
