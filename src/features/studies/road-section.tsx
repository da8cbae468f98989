import { Fragment, type ReactNode } from 'react';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { IndicatorAnswer } from '@/contracts/indicators';
import { toSeries } from '@/domain/indicator-judgement';
import { partName } from '@/domain/indicator-name';
import { isUnproven } from '@/domain/series';
import { studyChangeOf } from '@/domain/study-rounds';
import { ChartFigure } from '@/shared/charts/chart-figure';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { inSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useOriginText } from '@/shared/i18n/use-origin-text';
import { useSmallChange } from '@/shared/i18n/use-small-change';
import { useTranslation } from '@/shared/i18n/use-translation';
import { OfOrigin } from '@/shared/ui/fact-value';
import { Stack } from '@/shared/ui/layout';
import { FactSources } from './fact-sources';
import { FigureLink } from './figure-link';
import { RoadChart, type RoadLane } from './road-chart';
import { type RoadRow, toRoadRows } from './road-rows';
import { RoadTable } from './road-table';
import styles from './studies.module.css';

interface RoadSectionProps {
  readonly detail: IndicatorDetail;
  /** Under which conditions the page is read: below the finding, before what proves it. */
  readonly children: ReactNode;
}

/** The answer at one look: how far each subject went of the way that was promised for it. */
export function RoadSection({ detail, children }: RoadSectionProps) {
  const { t } = useTranslation('studies');
  const { day } = useFormat();
  const withOrigin = useOriginText();
  const rows = toRoadRows(detail.indicator);
  const lanes = useLanes(rows);
  const summary = lanes
    .map(({ name, share, fact }) => withOrigin(t('road.summaryItem', { name, share: share ?? t('answer.none') }), fact?.basis ?? null))
    .join('; ');
  const awaited = rows.find(({ road }) => !road.goal.isReached)?.road.goal;
  return (
    <Stack as="section" gap={2} aria-labelledby="road" className="measured">
      <h2 id="road" className="finding">
        {t('road.finding')}:{' '}
        {lanes.map(({ id, name, share, fact }, index) => (
          <Fragment key={id}>
            <OfOrigin origin={fact?.basis ?? null} className="whole">
              {inSentence(name)} {share ?? '–'}
              {index < lanes.length - 1 && ','}
            </OfOrigin>{' '}
          </Fragment>
        ))}
      </h2>
      {children}
      <ChartFigure
        title={t('road.figure')}
        unit={t('road.unit')}
        source={
          <>
            {t('figure.planSource')} <FactSources origins={detail.origins} />.
          </>
        }
        dataDate={t('figure.dataDate', { date: day(detail.dataDate, 'attributive') })}
        summary={summary}
        note={`${t('road.note')} ${awaited ? t('road.awaited', { planYear: awaited.year, heldYear: awaited.heldYear }) : ''}`.trim()}
        chart={<RoadChart lanes={lanes} label={`${t('road.figure')}. ${summary}`} doneWord={t('road.done')} />}
        tableLabel={t('road.table')}
        table={<RoadTable indicator={detail.indicator} rows={rows} />}
      />
      <RoadAnswers rows={rows} indicator={detail.indicator} />
      <DownloadMenu table={async (context) => (await import('./road-download')).toRoadTable(detail, t, context)} />
    </Stack>
  );
}

/** The same in a sentence for each subject; the name leads to its page. */
function RoadAnswers({ rows, indicator }: { rows: readonly RoadRow[]; indicator: IndicatorAnswer }) {
  const { t } = useTranslation('studies');
  const language = useLanguage();
  const { difference, ratio } = useFormat();
  const smallChange = useSmallChange();
  return (
    <Stack as="ul" gap={1} className={styles['answers']}>
      {rows.map(({ part, road: { start, goal, fact } }) => {
        const measured = { unit: 'score', decimals: part.decimals } as const;
        const texts = { promised: difference(goal.value - start.value, measured), year: fact?.year };
        const change = fact && studyChangeOf(toSeries(indicator, part), fact.judged);
        const isSmall = change?.kind === 'small';
        return (
          <OfOrigin as="li" key={part.code} origin={fact?.judged.basis ?? null}>
            <FigureLink indicator={indicator.id} series={part.code}>
              {partName(part, language) ?? part.code}
            </FigureLink>
            {': '}
            {fact
              ? t(isSmall ? 'answer.small' : 'answer.item', {
                  ...texts,
                  why: isSmall ? smallChange(change.limit) : '',
                  done: difference(fact.value - start.value, measured),
                  share: ratio(fact.share),
                })
              : t('answer.none')}
          </OfOrigin>
        );
      })}
    </Stack>
  );
}

function useLanes(rows: readonly RoadRow[]): RoadLane[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { number, difference, ratio } = useFormat();
  return rows.map(({ part, road: { start, goal, plan, fact } }) => {
    const toMilestone = (stop: { value: number; year: number }) => ({ value: number(stop.value, part.decimals), year: String(stop.year) });
    return {
      id: part.code,
      name: partName(part, language) ?? part.code,
      share: fact && ratio(fact.share),
      start: toMilestone(start),
      goal: { ...toMilestone(goal), isReached: goal.isReached },
      plan: plan && { ...toMilestone(plan), at: plan.share },
      fact: fact && {
        ...toMilestone(fact),
        ...(isUnproven(fact.judged.basis) && { year: `${fact.year}, ${t(`provenance.${fact.judged.basis}Badge`)}` }),
        at: fact.share,
        gap: difference(fact.judged.gap, { unit: 'score', decimals: part.decimals }),
        basis: fact.judged.basis,
      },
    };
  });
}
