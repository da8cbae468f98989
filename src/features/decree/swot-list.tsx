import type { DecreeTask } from '@/contracts/decree';
import { Passage } from '@/shared/decree/passage';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Link } from '@/shared/url/address';

const KINDS = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;

/** Strengths, weaknesses, opportunities and threats in the decree's words. `hasTasks`: with the tasks that they are about. */
export function SwotList({ items, hasTasks = false }: { items: DecreeTask['swot']; hasTasks?: boolean }) {
  const { t } = useTranslation('decree');
  const language = useLanguage();
  return KINDS.filter((kind) => items.some((item) => item.kind === kind)).map((kind) => (
    <section key={kind} aria-labelledby={`swot-${kind}`} className="above-3">
      <h3 id={`swot-${kind}`}>{t(`swot.${kind}`)}</h3>
      <ul className="measure stack rows-1 bullets">
        {items
          .filter((item) => item.kind === kind)
          .map((item) => (
            <Passage key={item.id} {...item}>
              {hasTasks &&
                item.tasks.map((id) => (
                  <small key={id}>
                    {' '}
                    <Link to="/$lang/tasks/$id/" params={{ lang: language, id }} className="target">
                      {t('toTask', { id })}
                    </Link>
                  </small>
                ))}
            </Passage>
          ))}
      </ul>
    </section>
  ));
}
