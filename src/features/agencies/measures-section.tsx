import type { Activity } from '@/contracts/activities';
import type { Programme } from '@/contracts/programme';
import { TaskLinks } from '@/shared/decree/task-links';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Fold } from '@/shared/ui/fold';
import { Link, useHref } from '@/shared/url/address';
import styles from './agencies.module.css';
import type { AgencyDuties } from './agency-duties';

interface MeasuresSectionProps {
  readonly code: string;
  readonly duties: AgencyDuties;
  readonly tasks: Programme['tasks'];
}

/** The measures of a body: those that it answers for alone, then those that it shares. */
export function MeasuresSection({ code, duties, tasks }: MeasuresSectionProps) {
  const { t } = useTranslation('agencies');
  const language = useLanguage();
  const { sole, shared } = duties;
  const own = new Set([...sole.measures, ...shared.measures].map(({ task }) => task));
  const count = sole.measures.length + shared.measures.length;
  return (
    <section aria-labelledby="measures" className="above-6">
      <h2 className="below-2" id="measures">
        {t('measures.title')}
      </h2>
      {count === 0 ? (
        <p>{t('measures.none')}</p>
      ) : (
        <>
          <p>
            {t('measures.count', { count })}{' '}
            <Link to="/$lang/action-plan/" params={{ lang: language }} search={{ agency: code }}>
              {t('measures.inPlan')}
            </Link>
          </p>
          <TaskLinks
            lead={t('measures.tasks')}
            tasks={tasks.filter(({ id }) => own.has(id)).map(({ id, short }) => ({ id, name: short[language] }))}
          />
          <Measures title={t('measures.sole', { n: sole.measures.length })} code={code} measures={sole.measures} />
          <Measures title={t('measures.shared', { n: shared.measures.length })} code={code} measures={shared.measures} />
        </>
      )}
    </section>
  );
}

interface MeasuresProps {
  readonly title: string;
  readonly code: string;
  readonly measures: readonly Activity[];
}

/** Up to 124 rows: plain links, so that a long list costs no more than a short one before a press. */
function Measures({ title, code, measures }: MeasuresProps) {
  const { t } = useTranslation('agencies');
  const language = useLanguage();
  const toHref = useHref();
  if (measures.length === 0) return null;
  const plan = toHref({ to: '/$lang/action-plan/', params: { lang: language } });
  return (
    <>
      <h3 className="above-4 below-2">{title}</h3>
      <Fold summary={t('measures.show')}>
        <ul className={`quiet-links ${styles['measures']}`}>
          {measures.map(({ number, title: name, responsible }) => (
            <li key={number}>
              <span>{number}</span>{' '}
              <span>
                <a href={`${plan}#m-${number}`}>{name[language]}</a>
                {responsible.some(({ agency, byAgreement }) => agency === code && byAgreement) && (
                  <small className="note"> {t('measures.byAgreement')}</small>
                )}
              </span>
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}
