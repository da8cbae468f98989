import type { PastChange } from '@/contracts/changes';
import { judgeRegion } from '@/domain/region-reading';
import type { Point } from '@/domain/series';
import { withBaseline } from '@/shared/charts/region-lines';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { withSources } from '@/shared/downloads/with-sources';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { Table } from '@/shared/list/table';
import { pastOf } from '@/shared/releases/past-changes';
import { PastNotes } from '@/shared/releases/past-notes';
import { OfOrigin } from '@/shared/ui/fact-value';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import type { IndicatorView } from './indicator-view';
import type { RegionYearsDownload } from './region-years-download';
import { useFigures } from './use-figures';
import { useUnitText } from './use-unit-text';

interface RegionYearsProps {
  readonly view: IndicatorView;
  readonly points: readonly Point[];
  readonly region: RegionYearsDownload['region'];
  readonly brokenIn: number | null;
  /** What became of published values of the region. */
  readonly history: readonly PastChange[];
}

/** The table twin of the drawing: every year of the region beside the nation's fact and plan. */
export function RegionYears({ view, points, region, brokenIn, history }: RegionYearsProps) {
  const { t } = useTranslation(['indicator', 'indicator-region']);
  const { t: common } = useTranslation();
  const { series } = view;
  const unit = useUnitText(view.indicator);
  const national = withBaseline(series.points, series.baseline);
  const nationIn = (of: number) => national.find(({ year }) => year === of);
  const figure = (key: string, label: string, show: Column<Point>['show']): Column<Point> => ({ key, label, kind: 'number', show });
  return (
    <details className="above-2 fold">
      <summary>{t('table.label')}</summary>
      <Table
        cards="narrow"
        isDense
        caption={t('indicator-region:table', { name: region.name, unit })}
        columns={[
          { key: 'year', label: common('term.year'), kind: 'title', show: ({ year }) => year },
          figure('region', t('regions.region'), (point) => <Fact view={view} point={point} />),
          figure('nation-fact', t('regions.nationFact'), ({ year }) => (
            <Fact view={view} point={nationIn(year)} isBaseline={year === series.baseline?.year} />
          )),
          figure('nation-plan', t('regions.nationPlan'), ({ year }) => <Plain view={view} figure={nationIn(year)?.plan ?? null} />),
          {
            ...{ key: 'verdict', label: common('verdict.label') },
            show: ({ year }) => {
              const judgement = judgeRegion(view, { region, points, year, redrawnIn: brokenIn });
              return (
                <>
                  {judgement.kind === 'judged' ? <VerdictBadge judged={judgement} /> : <StateBadge state={judgement.state} />}
                  <PastNotes changes={pastOf(history, { indicator: view.indicator.id, series: view.part.code, year })} />
                </>
              );
            },
          },
        ]}
        rows={points}
        keyOf={({ year }) => year}
      />
      <DownloadMenu
        table={withSources(async () => {
          const { toRegionYearsTable } = await import('./region-years-download');
          return (sourceOf, context) => toRegionYearsTable({ view, region, points, brokenIn, history, sourceOf }, context);
        })}
      />
    </details>
  );
}

interface FactProps extends Pick<RegionYearsProps, 'view'> {
  readonly point: Point | undefined;
  /** The decree's own baseline keeps its digits. */
  readonly isBaseline?: boolean;
}

function Fact({ view, point, isBaseline = false }: FactProps) {
  return (
    <OfOrigin origin={point?.provenance ?? null}>
      <Plain view={view} figure={point?.fact ?? null} isBaseline={isBaseline} />
    </OfOrigin>
  );
}

function Plain({ view, figure, isBaseline = false }: Pick<FactProps, 'view' | 'isBaseline'> & { readonly figure: number | null }) {
  const { plain, baselineCell } = useFigures(view.series);
  if (figure === null) return '–';
  return isBaseline ? baselineCell(figure) : plain(figure);
}
