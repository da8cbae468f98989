import type { DecreeTask } from '@/contracts/decree';
import { Passage } from '@/shared/decree/passage';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { halvesClass } from '@/shared/ui/side-by-side';
import { Link } from '@/shared/url/address';
import type { TaskLine } from './goal-query';

const KINDS = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;

interface SwotListProps {
  readonly items: DecreeTask['swot'];
  /** The tasks that they are about are named, by these names; none where the page is one of them. */
  readonly tasks?: readonly Pick<TaskLine, 'id' | 'short'>[];
}

/** Strengths, weaknesses, opportunities and threats in the decree's words. */
export function SwotList({ items, tasks = [] }: SwotListProps) {
  const { t } = useTranslation('decree');
  const language = useLanguage();
  const parts = KINDS.filter((kind) => items.some((item) => item.kind === kind)).map((kind) => (
    <section key={kind} aria-labelledby={`swot-${kind}`} className="above-3">
      <h3 id={`swot-${kind}`}>{t(`swot.${kind}`)}</h3>
      <ul className="measure stack rows-1 bullets">
        {items
          .filter((item) => item.kind === kind)
          .map((item) => (
            <Passage key={item.id} {...item}>
              {tasks
                .filter(({ id }) => item.tasks.includes(id))
                .map(({ id, short }) => (
                  <small key={id}>
                    {' '}
                    <Link to="/$lang/tasks/$id/" params={{ lang: language, id }} className="target">
                      {t('toTask', { id, name: short[language] })}
                    </Link>
                  </small>
                ))}
            </Passage>
          ))}
      </ul>
    </section>
  ));
  return <div className={halvesClass}>{parts}</div>;
}
