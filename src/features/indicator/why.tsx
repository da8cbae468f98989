import type { IndicatorAnswer } from '@/contracts/indicators';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Kept } from '@/shared/ui/kept';
import { Link } from '@/shared/url/address';

/**
 * A built page brings the sentences finished. The condition of `IS_BUILT` is spelt out, because the bundler leaves out what it sees to be never
 * drawn, and they are imported behind it, or what they are drawn with would come in the file that the indicators' pages share.
 */
const Parts = import.meta.env.PROD && !import.meta.env.SSR ? () => null : (await import('./why-parts')).WhyParts;

/** What the rest of the decree says of the indicator: the way to its task or goal, and the sentences in a fold that needs no script and is printed open. */
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
      <details className="fold above-2" data-print="open">
        <summary>{t('why.show')}</summary>
        <Kept id="why" draw={() => <Parts id={id} />} />
      </details>
    </>
  );
}
