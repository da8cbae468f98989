import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { DecreeIndicatorAnswer } from '@/contracts/decree';
import { decreeIndicatorQuery } from '@/shared/api/decree-queries';
import { Lines } from '@/shared/decree/lines';
import { Passage } from '@/shared/decree/passage';
import { quoted } from '@/shared/i18n/quotes';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Link } from '@/shared/url/address';

/** So many sentences stand in the page itself, which every reader of the indicator fetches. */
const MOST = 6;
const MOST_MEASURES = 4;

/** Statements, promises and ways of the decree about one indicator; of a target indicator also the measures that serve it. Suspends. */
export function WhyParts({ id }: { id: string }) {
  const { t } = useTranslation('why');
  const language = useLanguage();
  const { data } = useSuspenseQuery(decreeIndicatorQuery(id));
  const { statements, commitments, comparisons, directions, measures } = data;
  const isSilent = statements.length + commitments.length + directions.length + comparisons.length === 0;
  return (
    <>
      <p className="note measure">{isSilent ? t('none') : t('translation')}</p>
      <Sentences title={t('statements')} items={statements.slice(0, MOST)} />
      {statements.length > MOST && <Others statements={statements.slice(MOST)} />}
      {comparisons.length > 0 && (
        <p>
          <Link to="/$lang/world/" params={{ lang: language }}>
            {t('comparisons', { n: comparisons.length })}
          </Link>
        </p>
      )}
      <Sentences title={t('promises')} items={commitments} />
      {directions.length > 0 && (
        <Part title={t('ways')}>
          {directions.map(({ id: way, task, title, isTitleOurs, lines }) => (
            <li key={way}>
              {isTitleOurs ? title[language] : quoted(title[language])} <Lines lines={lines} />{' '}
              {task !== null && (
                <Link to="/$lang/tasks/$id/" params={{ lang: language, id: task }} className="target">
                  {t('task', { id: task })}
                </Link>
              )}
            </li>
          ))}
        </Part>
      )}
      {measures.length > 0 && <Measures measures={measures} />}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h3 className="above-3">{title}</h3>
      <ul className="measure stack rows-1">{children}</ul>
    </>
  );
}

type Sentence = DecreeIndicatorAnswer['statements' | 'commitments'][number];

/** Sentences as printed, each with the decree's own reference to a source. */
function Sentences({ title, items }: { readonly title: string; readonly items: readonly Sentence[] }) {
  if (items.length === 0) return null;
  return (
    <Part title={title}>
      {items.map((sentence) => (
        <Passage key={sentence.id} {...sentence} />
      ))}
    </Part>
  );
}

/** Where the other statements stand: each on the page of its task. */
function Others({ statements }: Pick<DecreeIndicatorAnswer, 'statements'>) {
  const { t } = useTranslation(['why', 'common']);
  const language = useLanguage();
  const tasks = [...new Set(statements.map(({ task }) => task))];
  return (
    <p className="cluster">
      {t('others', { n: statements.length })}
      {tasks.map((task) =>
        task === null ? (
          <Link key={task} to="/$lang/passport/" params={{ lang: language }} className="target">
            {t('common:nav.passport')}
          </Link>
        ) : (
          <Link key={task} to="/$lang/tasks/$id/" params={{ lang: language, id: task }} className="target">
            {t('task', { id: task })}
          </Link>
        ),
      )}
    </p>
  );
}

/** The measures that serve a target indicator by the ways of section 5: the link is ours, and says so. */
function Measures({ measures }: { measures: DecreeIndicatorAnswer['measures'] }) {
  const { t } = useTranslation('why');
  const language = useLanguage();
  const { number } = useFormat();
  const amounts = measures.flatMap(({ amountMlnKzt }) => amountMlnKzt ?? []);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return (
    <>
      <Part title={t('measures')}>
        {measures.slice(0, MOST_MEASURES).map((measure) => (
          <li key={measure.number}>
            <Link to="/$lang/action-plan/" params={{ lang: language }} hash={`m-${measure.number}`}>
              {measure.number}. {measure.title[language]}
            </Link>{' '}
            <small className="note">
              {measure.deadline[language]}; {amountOf(measure)}
            </small>
          </li>
        ))}
        {measures.length > MOST_MEASURES && (
          <li className="cluster">
            {t('measuresOther')}
            {measures.slice(MOST_MEASURES).map(({ number: n }) => (
              <Link key={n} to="/$lang/action-plan/" params={{ lang: language }} hash={`m-${n}`} className="target" translate="no">
                {n}
              </Link>
            ))}
          </li>
        )}
      </Part>
      <p className="note measure">
        {amounts.length > 0 ? t('money', { total: number(total, 0), n: amounts.length, of: measures.length }) : t('moneyNone')}{' '}
        {t('linked')}
      </p>
    </>
  );

  function amountOf({ funding, amountMlnKzt }: DecreeIndicatorAnswer['measures'][number]) {
    return amountMlnKzt === null ? t(`funding.${funding}`) : t('amount', { n: number(amountMlnKzt, 0) });
  }
}
