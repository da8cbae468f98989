import type { RegionJudgement } from '@/domain/region-judgement';
import { judgeRegion } from '@/domain/region-reading';
import type { Point } from '@/domain/series';
import { withBaseline } from '@/shared/charts/region-lines';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { withSources } from '@/shared/downloads/with-sources';
import { useTranslation } from '@/shared/i18n/use-translation';
import { OfOrigin } from '@/shared/ui/fact-value';
import { Table } from '@/shared/ui/table';
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
}

/** The table twin of the drawing: every year of the region beside the nation's fact and plan. */
export function RegionYears({ view, points, region, brokenIn }: RegionYearsProps) {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const { series } = view;
  const unit = useUnitText(view.indicator);
  const national = withBaseline(series.points, series.baseline);
  const judge = (year: number) => judgeRegion(view, { region, points, year, redrawnIn: brokenIn });
  const years = points.map((point) => ({
    point,
    nation: national.find(({ year }) => year === point.year),
    judgement: judge(point.year),
  }));
  return (
    <details className="above-2 fold">
      <summary>{t('table.label')}</summary>
      <Table cards="narrow" isDense>
        <caption>{t('regions.table', { name: region.name, unit })}</caption>
        <thead>
          <tr>
            <th scope="col">{common('term.year')}</th>
            <th scope="col" className="number">
              {t('regions.region')}
            </th>
            <th scope="col" className="number">
              {t('regions.nationFact')}
            </th>
            <th scope="col" className="number">
              {t('regions.nationPlan')}
            </th>
            <th scope="col">{common('verdict.label')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((row) => (
            <YearRow key={row.point.year} view={view} {...row} />
          ))}
        </tbody>
      </Table>
      <DownloadMenu
        table={withSources(async () => {
          const { toRegionYearsTable } = await import('./region-years-download');
          return (sourceOf, context) => toRegionYearsTable({ view, region, points, brokenIn, sourceOf }, context);
        })}
      />
    </details>
  );
}

interface YearRowProps extends Pick<RegionYearsProps, 'view'> {
  readonly point: Point;
  readonly nation: Point | undefined;
  readonly judgement: RegionJudgement;
}

function YearRow({ view, point, nation, judgement }: YearRowProps) {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  return (
    <tr>
      <th scope="row">{point.year}</th>
      <td className="number" data-label={t('regions.region')}>
        <Fact view={view} point={point} />
      </td>
      <td className="number" data-label={t('regions.nationFact')}>
        <Fact view={view} point={nation} isBaseline={point.year === view.series.baseline?.year} />
      </td>
      <td className="number" data-label={t('regions.nationPlan')}>
        <Plain view={view} figure={nation?.plan ?? null} />
      </td>
      <td data-label={common('verdict.label')}>
        {judgement.kind === 'judged' ? <VerdictBadge judged={judgement} /> : <StateBadge state={judgement.state} />}
      </td>
    </tr>
  );
}

interface FactProps extends Pick<YearRowProps, 'view'> {
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
