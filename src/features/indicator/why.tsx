import { lazy } from 'react';
import type { IndicatorAnswer } from '@/contracts/indicators';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { FoldOnDemand } from '@/shared/ui/fold-on-demand';
import { Link } from '@/shared/url/address';

const WhyParts = lazy(() => import('./why-parts').then((module) => ({ default: module.WhyParts })));

/** What the rest of the decree says of the indicator: the way to its task or goal stands on the page, the sentences come on demand. */
export function Why({ indicator: { id, goal, task } }: { indicator: IndicatorAnswer }) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  return (
    <>
      <p>
        {task === null ? (
          <Link to="/$lang/goals/$n/" params={{ lang: language, n: goal }} className="target">
            {t('why.goal', { n: goal })}
          </Link>
        ) : (
          <Link to="/$lang/tasks/$id/" params={{ lang: language, id: task }} className="target">
            {t('why.task', { n: task })}
          </Link>
        )}
      </p>
      <div className="above-2">
        <FoldOnDemand summary={t('why.show')}>
          <WhyParts id={id} />
        </FoldOnDemand>
      </div>
    </>
  );
}
