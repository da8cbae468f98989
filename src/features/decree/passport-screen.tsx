import { useSuspenseQuery } from '@tanstack/react-query';
import { Lines } from '@/shared/decree/lines';
import { Passage } from '@/shared/decree/passage';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Table } from '@/shared/list/table';
import { Link } from '@/shared/url/address';
import { type PassportPage, passportPageQuery } from './passport-query';
import { Section } from './section';
import { Statements } from './statements';
import { SwotList } from './swot-list';
import { TaskLines } from './task-lines';
import { passportRows, toTextTable } from './text-table';

/** The programme as the decree introduces it: aims and tasks, what it rests on, who, what it expected, with what. Suspends; throws the query's error. */
export function PassportScreen() {
  const { t } = useTranslation('decree');
  const { data: page } = useSuspenseQuery(passportPageQuery);
  return (
    <>
      <p className="note measure above-2">{t('translation')}</p>
      <Goals page={page} />
      <Expected page={page} />
      <Section id="whole" title={t('passport.whole')}>
        <Statements statements={page.whole} />
      </Section>
      <Frame page={page} />
      <Section id="swot" title={t('swot.title')}>
        <p className="note measure">{t('swot.lead')}</p>
        <SwotList items={page.swot} tasks={page.tasks} />
      </Section>
      <Duties page={page} />
      <DownloadMenu
        table={(context) => {
          const file = { name: ['passport'], title: t('passport.title'), dataDate: page.passport.dataDate, rows: passportRows(page, t) };
          return toTextTable(file, t, context);
        }}
      />
    </>
  );
}

function Goals({ page: { goals, tasks } }: { page: PassportPage }) {
  const { t } = useTranslation(['decree', 'common']);
  const language = useLanguage();
  return (
    <Section id="goals" title={t('passport.goals')}>
      {goals.map(({ id, title }) => (
        <section key={id} aria-labelledby={`goal-${id}`} className="above-3">
          <h3 id={`goal-${id}`}>
            <Link to="/$lang/goals/$n/" params={{ lang: language, n: id }}>
              {t('common:term.goal', { n: id })}. {title[language]}
            </Link>
          </h3>
          <TaskLines tasks={tasks.filter(({ goal }) => goal === id)} />
        </section>
      ))}
    </Section>
  );
}

function Expected({ page: { passport } }: { page: PassportPage }) {
  const { t } = useTranslation('decree');
  const language = useLanguage();
  return (
    <Section id="expected" title={t('passport.expected')}>
      <p className="measure">{passport.expected.lead[language]}</p>
      <ul className="measure stack rows-1 bullets">
        {passport.expected.results.map((result) => (
          <Passage key={result.id} {...result} />
        ))}
      </ul>
      <h3 className="above-3">{t('passport.directions')}</h3>
      <ul className="measure stack rows-1 bullets">
        {passport.mainDirections.map((direction) => (
          <Passage key={direction.lines[0]} {...direction} />
        ))}
      </ul>
    </Section>
  );
}

function Frame({ page: { passport, agencies, tasks } }: { page: PassportPage }) {
  const { t } = useTranslation('decree');
  const language = useLanguage();
  const { from, to } = passport.period;
  return (
    <Section id="frame" title={t('passport.frame')}>
      <p>{t('passport.period', { from, to })}</p>
      <h3 className="above-3">{t('passport.responsible')}</h3>
      <ul className="measure stack rows-1 bullets">
        {agencies.map(({ code, name }) => (
          <li key={code}>
            <Link to="/$lang/agencies/$code/" params={{ lang: language, code }}>
              {name[language]}
            </Link>
          </li>
        ))}
      </ul>
      <h3 className="above-3">{t('passport.basis')}</h3>
      <ol className="measure stack rows-1 bullets">
        {passport.basis.map(({ id, title, lines }) => (
          <Passage key={id} text={title} lines={lines} />
        ))}
      </ol>
      <h3 className="above-3">{t('passport.resources')}</h3>
      <ul className="measure stack rows-1 bullets">
        {passport.resources.map((passage) => (
          <Passage key={passage.lines[0]} {...passage} />
        ))}
      </ul>
      <ul className="measure stack rows-1 above-2 bullets">
        <Passage {...passport.costs}>
          <Link to="/$lang/funding/" params={{ lang: language }}>
            {t('passport.toFunding')}
          </Link>
        </Passage>
      </ul>
      <details className="above-2 fold" data-print="open">
        <summary>{t('passport.money', { n: passport.money.length })}</summary>
        <ul className="measure stack rows-1 bullets">
          {passport.money.map(({ task, ...passage }) => (
            <Passage key={passage.id} {...passage}>
              {task !== null && (
                <Link to="/$lang/tasks/$id/" params={{ lang: language, id: task }} className="target">
                  {t('toTask', { id: task, name: tasks.find(({ id }) => id === task)?.short[language] ?? '' })}
                </Link>
              )}
            </Passage>
          ))}
        </ul>
      </details>
      <h3 className="above-3">{t('passport.mechanisms')}</h3>
      <ul className="measure stack rows-1 bullets">
        {passport.mechanisms.map(({ id, title, lines }) => (
          <li key={id}>
            {title[language]} <Lines lines={lines} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Who reports what to whom; where the decree names nobody, the cell says so. */
function Duties({ page: { duties } }: { page: PassportPage }) {
  const { t } = useTranslation('decree');
  const language = useLanguage();
  return (
    <Section id="duties" title={t('duties.title')}>
      <p className="note measure">{t('duties.lead')}</p>
      <Table
        cards="narrow"
        columns={[
          {
            ...{ key: 'what', label: t('duties.what'), kind: 'title' },
            show: ({ what, lines }) => (
              <>
                {what[language]} <Lines lines={lines} />
              </>
            ),
          },
          { key: 'who', label: t('duties.who'), show: ({ who }) => who?.[language] ?? t('duties.nobody') },
          { key: 'toWhom', label: t('duties.toWhom'), show: ({ toWhom }) => toWhom?.[language] ?? t('duties.nobody') },
          { key: 'when', label: t('duties.when'), show: ({ when }) => when?.[language] ?? t('duties.never') },
        ]}
        rows={duties}
        keyOf={({ id }) => id}
      />
    </Section>
  );
}
