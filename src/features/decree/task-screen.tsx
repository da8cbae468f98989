import { useAsked } from '@/shared/api/use-asked';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { toSentence } from '@/shared/i18n/one-stop';
import { quoted } from '@/shared/i18n/quotes';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { DataTable } from '@/shared/list/data-table';
import { ListMenu } from '@/shared/list/list-menu';
import { Link, useHref } from '@/shared/url/address';
import { useAddress } from '@/shared/url/shown-address';
import { aimAsAsked } from './aim';
import styles from './decree.module.css';
import { Directions } from './directions';
import { Finding } from './finding';
import { JudgedTable } from './judged-table';
import { toMeasureColumns } from './measure-columns';
import { Promises } from './promises';
import { Section } from './section';
import { Statements } from './statements';
import { SwotList } from './swot-list';
import { type TaskPage, taskPageQuery } from './task-query';

/** Everything about one task: what came of it, why it was set, what was to be done, what was promised. Suspends; throws the query's error. */
export function TaskScreen({ id }: { id: string }) {
  const { t } = useTranslation('decree');
  const language = useLanguage();
  const address = useAddress();
  const page = useAsked(taskPageQuery(id), aimAsAsked);
  const { decree, outcomes, promises } = page;
  const { wording, wordingInSection4, statements, directions, swot } = decree;
  return (
    <div className={styles['sheet']} data-print="alone">
      <Finding counts={outcomes} promises={promises} ofPromises="finding.promises">
        {t('task.printed', { number: decree.number, text: quoted(wording[language]) })}{' '}
        {wordingInSection4 && (
          <>
            {t('task.section4')} <span lang="kk">{quoted(wordingInSection4.kk)}.</span>{' '}
          </>
        )}
        {t('translation')}
      </Finding>
      {statements.length > 0 && (
        <Section id="problem" title={t('problem.title')}>
          <Statements statements={statements} />
        </Section>
      )}
      <Section id="ways" title={t('ways.title')}>
        <p className="note measure" data-only="screen">
          {t('ways.lead')}
        </p>
        <Directions directions={directions} names={page.names} />
      </Section>
      <Measures id={id} page={page} />
      {promises.length > 0 && (
        <Section id="promises" title={t('promises.title')} isOnlyScreen={promises.every(({ outcome }) => outcome.kind === 'unreported')}>
          <Promises promises={promises} />
        </Section>
      )}
      <JudgedTable indicators={page.indicators} />
      {swot.length > 0 && (
        <Section id="swot" title={t('swot.title')} isOnlyScreen>
          <SwotList items={swot} />
        </Section>
      )}
      <p className="note above-3">
        {t('paper')} <span translate="no">{address}</span>
      </p>
      <DownloadMenu
        table={async (context) => {
          const { taskRows, toTextTable } = await import('./text-table');
          const file = { name: ['task', id], title: wording[language], dataDate: decree.dataDate, rows: taskRows(decree, t) };
          return toTextTable(file, t, context);
        }}
      />
    </div>
  );
}

function Measures({ id, page: { measures, decree } }: { id: string; page: TaskPage }) {
  const { t } = useTranslation('decree');
  const language = useLanguage();
  const { number } = useFormat();
  const plan = useHref()({ to: '/$lang/action-plan/', params: { lang: language } });
  const columns = toMeasureColumns(t, { language, plan, number });
  const count = (kind: string) => measures.filter(({ funding }) => funding === kind).length;
  const total = measures.reduce((sum, { amountMlnKzt }) => sum + (amountMlnKzt ?? 0), 0);
  const money = [
    count('amounts') > 0 && t('measures.sum', { n: count('amounts'), total: number(total, 0) }),
    count('within-budget') > 0 && t('measures.within', { n: count('within-budget') }),
    count('not-required') > 0 && t('measures.free', { n: count('not-required') }),
  ];
  return (
    <Section id="measures" title={t('measures.title')}>
      <p>
        {t('measures.count', { count: measures.length })} {toSentence(money.filter(Boolean).join(', '))}{' '}
        <Link to="/$lang/funding/" params={{ lang: language }} hash={`task-${id}`}>
          {t('measures.toFunding')}
        </Link>
      </p>
      <details className="above-2 fold" data-only="screen">
        <summary>{t('measures.show')}</summary>
        <DataTable
          caption={t('measures.caption')}
          columns={columns}
          groups={[{ key: 'all', rows: measures }]}
          keyOf={(row) => row.number}
          room="roomy"
        />
        <ListMenu
          name={['task', id, 'measures']}
          title={t('measures.caption')}
          {...{ rows: measures, columns, dataDate: decree.dataDate }}
          isOfPlan
          hasMoney
        />
      </details>
    </Section>
  );
}
