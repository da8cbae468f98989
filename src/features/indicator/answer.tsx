import { sinceOf } from '@/domain/closing-verdict';
import { partName } from '@/domain/indicator-name';
import type { Judged, Unjudged } from '@/domain/judgement';
import { notesAt } from '@/domain/notes-at';
import { limitSinceStart } from '@/domain/study-error';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { usePlanTerm } from '@/shared/i18n/use-plan-term';
import { useSmallChange } from '@/shared/i18n/use-small-change';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Overdue } from '@/shared/ui/awaited-result';
import { cardClass } from '@/shared/ui/card';
import { FactValue, OfOrigin, OriginGroup } from '@/shared/ui/fact-value';
import { Cluster, clusterClass, Stack } from '@/shared/ui/layout';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import verdictColours from '@/shared/ui/verdict-colours.module.css';
import { isSmallChange } from './explain-verdict';
import styles from './indicator.module.css';
import type { IndicatorView } from './indicator-view';
import { Origin } from './origin';
import { useFigures } from './use-figures';

/** The answer first: the latest verdict with its numbers, and how the last year stands when it is another one. */
export function Answer({ view }: { view: IndicatorView }) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const { latest, now, part } = view;
  const name = partName(part, language);
  return (
    <Stack
      as="section"
      gap={3}
      id="answer"
      className={`${latest ? verdictColours[latest.verdict] : ''} ${cardClass('callout')} ${styles['answer']}`}
      aria-labelledby="answer-title"
    >
      <h2 id="answer-title" className="minor">
        {name ? `${t('answer.title')}: ${name}` : t('answer.title')}
        {latest && <span className="muted plain nowrap"> {t('answer.year', { year: latest.year })}</span>}
      </h2>
      {latest ? <Verdict view={view} judged={latest} /> : <p>{t('answer.neverJudged')}</p>}
      {now.kind === 'state' && <StateNow view={view} now={now} />}
    </Stack>
  );
}

function Verdict({ view, judged }: { view: IndicatorView; judged: Judged }) {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const { series, part, detail } = view;
  const { ratio } = useFormat();
  const lagText = useLagText();
  const planTerm = usePlanTerm();
  const figures = useFigures(series);
  const source = detail.origins.find(({ series: code, year }) => code === part.code && year === judged.year)?.source ?? null;
  const since = sinceOf(series, judged.year);
  const smallChange = useSmallChange();
  const language = useLanguage();
  const hasLag = judged.lag.known || judged.lag.reason === 'plan-steps-back';
  return (
    <>
      <p className={`${clusterClass({ gap: 3, align: 'center' })} ${styles['verdict']}`}>
        <VerdictBadge judged={judged} /> {since && <OfOrigin origin={since.basis}>{t('answer.since', { year: since.year })}</OfOrigin>}
      </p>
      <OriginGroup as="dl" origin={judged.basis} className={`${clusterClass({ gap: 5, rows: 3 })} ${styles['figures']}`}>
        <Figure term={common('term.fact')} isMain>
          <FactValue fact={judged.fact} provenance={judged.provenance} measured={series} />
        </Figure>
        <Figure term={planTerm(judged)} isMain>
          <span translate="no">{figures.value(judged.plan)}</span>
        </Figure>
        <Figure term={common('term.deviation')}>
          <span translate="no">{figures.difference(judged.fact - judged.plan)}</span>
        </Figure>
        {hasLag && <Figure term={t('answer.schedule')}>{lagText(judged.lag)}</Figure>}
        {judged.shareToDate !== null && !series.flow && <Figure term={t('numbers.shareToDate')}>{ratio(judged.shareToDate)}</Figure>}
      </OriginGroup>
      {judged.planYear !== judged.year && !judged.ended && (
        <p>{t('answer.movedRound', { study: series.study, planYear: judged.planYear, heldYear: judged.year })}</p>
      )}
      {isSmallChange(series, judged) && <p>{t('answer.smallChange', { why: smallChange(limitSinceStart(series, judged.year)) })}</p>}
      <p className="note">
        {common('provenance.label')}: <Origin provenance={judged.provenance} source={source} />
        {notesAt(part.points, [judged.year]).map((note) => `. ${toSentence(note[language])}`)}
      </p>
    </>
  );
}

/** The last year of the programme, when it has no verdict of its own. */
function StateNow({ view, now }: { view: IndicatorView; now: Unjudged }) {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const figures = useFigures(view.series);
  const planTerm = usePlanTerm();
  const note = view.part.points.find(({ year }) => year === now.year)?.note;
  const round = view.detail.measurements.find(({ study, heldYear }) => study === view.series.study && heldYear === now.year);
  const lastPlanYear = view.series.points.findLast(({ plan }) => plan !== null)?.year;
  return (
    <Cluster as="p" gap={3} rows={1} align="baseline" className="ruled-above">
      <strong>{t('year.label', { year: now.year })}:</strong>{' '}
      {now.ended && lastPlanYear ? t('answer.planEnded', { year: lastPlanYear }) : <StateBadge state={now.state} />}
      {round && now.state === 'awaiting' && <Overdue measurement={round} dataDate={view.detail.dataDate} />}
      {note && now.state === 'postponed' && <span> {note[language]}</span>}
      {now.plan !== null && (
        <span>
          {' '}
          {planTerm({ ...now, ended: false })}: <span translate="no">{figures.value(now.plan)}</span>
        </span>
      )}
      {now.fact !== null && (
        <span>
          {' '}
          {common('term.fact')}: <FactValue fact={now.fact} provenance={now.provenance} measured={view.series} />
        </span>
      )}
      {now.carried && <span> {t('answer.carried', { asOf: common('measure.asOf', { year: now.carried.year }) })}</span>}
    </Cluster>
  );
}

function Figure({ term, isMain = false, children }: { term: string; isMain?: boolean; children: React.ReactNode }) {
  return (
    <div className={isMain ? styles['main'] : undefined}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
