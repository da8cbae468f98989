import { type ReactNode, useMemo } from 'react';
import { demoShareOfSeries } from '@/domain/official-facts';
import { isRegional } from '@/domain/regional-series';
import { LAST_YEAR_IN_FORCE } from '@/domain/series';
import { useIndicatorDetail } from '@/shared/api/use-indicators';
import { useTranslation } from '@/shared/i18n/use-translation';
import { KeptFacts } from '@/shared/ui/kept';
import { stackClass } from '@/shared/ui/layout';
import { StatusLine } from '@/shared/ui/status-line';
import { useParams, useSearch } from '@/shared/url/address';
import type { Asks } from '@/shared/url/asks';
import { Answer } from './answer';
import { BaselineWarnings } from './baseline-warnings';
import { Comparators } from './comparators';
import { Contents } from './contents';
import { HowComputed } from './how-computed';
import styles from './indicator.module.css';
import { IndicatorHead } from './indicator-head';
import { indicatorAsks } from './indicator-search';
import { type IndicatorView, toIndicatorView } from './indicator-view';
import { ClosingPart, DataFeeds, Responsible } from './kept-parts';
import { MeasuresTable } from './measures-table';
import { Neighbours } from './neighbours';
import { NumbersBox } from './numbers-box';
import { OtherParts } from './other-parts';
import { PartsTable } from './parts-table';
import { OtherDrawings, PlanFactPart } from './plan-fact-part';
import { RegionsPart } from './regions-part';
import { RelatedMeasures } from './related-measures';
import { Reuse } from './reuse';
import { RunningTotalTable } from './running-total-table';
import { Section } from './section';
import { Timeline } from './timeline';
import { useHasDemoRegions } from './use-has-demo-regions';
import { ValueHistory } from './value-history';
import { Why } from './why';

/** So many parts fit below the answer, beside the drawing. */
const MOST_BESIDE = 3;

/** Everything about one indicator, the answer first. Suspends; throws the query's error. */
export function IndicatorScreen() {
  const route = { from: '/$lang/indicators/$id' } as const;
  const { id } = useParams(route);
  const search = useSearch(route);
  const detail = useIndicatorDetail(id);
  const view = useMemo(() => toIndicatorView(detail, search), [detail, search]);
  const hasDemoRegions = useHasDemoRegions(view);
  const { t } = useTranslation('indicator');
  const groups = useGroups(view);
  const { indicator, judgements, latest, now, part } = view;
  const tellsTwoYears = latest !== null && now.kind === 'state';
  const hasFewParts = indicator.series.length > 1 && indicator.series.length <= MOST_BESIDE;
  const share = demoShareOfSeries(indicator.series);
  return (
    <>
      <IndicatorHead detail={detail} />
      <StatusLine
        isAfterRepeal={judgements.some(({ kind, year }) => kind === 'judged' && year > LAST_YEAR_IN_FORCE)}
        demo={share.demo > 0 ? share : hasDemoRegions}
      />
      <div className={`${stackClass({ gap: 4, align: 'start' })} below-5 ${styles['first']} ${tellsTwoYears ? styles['longAnswer'] : ''}`}>
        <Answer view={view} />
        <Section id="chart" title={t('section.chart')}>
          <PlanFactPart view={view} />
          <Comparators view={view} />
          {/* here and not at the end: the page's data repeat the texts below, and compression looks back 32 kB */}
          {indicator.series.length > 1 && <OtherDrawings detail={detail} />}
        </Section>
        {hasFewParts && <PartsTable detail={detail} chosen={part} />}
      </div>
      <div className={styles['columns']}>
        <div>
          {indicator.series.length > MOST_BESIDE && <PartsTable detail={detail} chosen={part} />}
          {groups.map(({ id: groupId, title, asks, fold, unfolded, content }) => (
            <Section key={groupId} id={groupId} title={title} fold={fold} unfolded={unfolded} {...(asks && { asks })}>
              {content}
            </Section>
          ))}
          <OtherParts view={view} />
          <Neighbours detail={detail} />
        </div>
        <Contents sections={groups} />
      </div>
    </>
  );
}

interface Group {
  readonly id: string;
  readonly title: string;
  readonly asks?: Asks;
  readonly fold?: string;
  readonly unfolded?: ReactNode;
  readonly content: ReactNode;
}

/** The groups below the answer, in the order in which readers ask; a group without anything to say is left out. */
function useGroups(view: IndicatorView): Group[] {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const { detail, indicator, series } = view;
  const groups: (Group & { isShown?: boolean })[] = [
    {
      id: 'closing',
      title: common('nav.closing'),
      content: <KeptFacts id="closing" name={common('nav.closing')} draw={() => <ClosingPart detail={detail} />} />,
    },
    { id: 'how', title: t('section.how'), content: <HowComputed view={view} /> },
    { id: 'why', title: t('section.why'), content: <Why indicator={indicator} /> },
    {
      id: 'regions',
      title: t('section.regions'),
      asks: indicatorAsks.regions,
      content: <RegionsPart view={view} />,
      isShown: isRegional(view.indicator),
    },
    {
      id: 'numbers',
      title: t('section.numbers'),
      fold: t('section.showNumbers'),
      unfolded: <BaselineWarnings view={view} />,
      content: (
        <>
          <NumbersBox view={view} />
          <ValueHistory detail={detail} />
        </>
      ),
    },
    { id: 'running', title: t('section.running'), content: <RunningTotalTable view={view} />, isShown: series.flow },
    {
      id: 'related',
      title: t('section.related'),

      content: <RelatedMeasures detail={detail} />,
      isShown: detail.related.length > 0,
    },
    { id: 'events', title: t('section.events'), fold: t('section.showEvents'), content: <Timeline view={view} /> },
    {
      id: 'agencies',
      title: common('term.responsible'),
      content: <KeptFacts id="agencies" name={common('term.responsible')} draw={() => <Responsible detail={detail} />} />,
    },
    {
      id: 'sources',
      title: t('section.sources'),
      content: <KeptFacts id="sources" name={t('section.sources')} draw={() => <DataFeeds detail={detail} />} />,
    },
    {
      id: 'measures',
      title: t('section.measures'),

      content: <MeasuresTable detail={detail} task={indicator.task ?? ''} />,
      isShown: detail.measures.length > 0,
    },
    { id: 'reuse', title: t('section.reuse'), content: <Reuse view={view} /> },
  ];
  return groups.filter(({ isShown = true }) => isShown);
}
