import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { IndicatorAnswer, SeriesAnswer } from '@/contracts/indicators';
import { countByBasis } from '@/domain/basis';
import { toSeries } from '@/domain/indicator-judgement';
import { partName } from '@/domain/indicator-name';
import { type Judged, type Judgement, judgeYear, latestJudged } from '@/domain/judgement';
import type { Series } from '@/domain/series';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useLanguage } from '@/shared/i18n/use-language';
import { usePartsText } from '@/shared/i18n/use-parts-text';
import { useOtherPlanYear } from '@/shared/i18n/use-plan-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { Table } from '@/shared/list/table';
import { BasisNote } from '@/shared/ui/basis-note';
import { OfOrigin } from '@/shared/ui/fact-value';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import { Link } from '@/shared/url/address';
import styles from './parts-table.module.css';
import { useFigures } from './use-figures';

/** All parts with their latest verdicts; each name is the link that chooses the part for the rest of the page. */
export function PartsTable({ detail, chosen }: { detail: IndicatorDetail; chosen: SeriesAnswer }) {
  const { indicator } = detail;
  const { t } = useTranslation('indicator');
  const partsText = usePartsText();
  const rows = indicator.series.map((part) => ({ part, judgement: latestOrState(indicator, part) }));
  const judged = rows.flatMap(({ judgement }) => (judgement.kind === 'judged' ? [judgement] : []));
  const counts = {
    met: judged.filter(({ verdict }) => verdict === 'met').length,
    known: judged.length,
    total: rows.length,
    basis: countByBasis(rows.map(({ judgement }) => (judgement.kind === 'judged' ? judgement.basis : null))),
  };
  return (
    <div>
      <nav aria-label={t('parts.title')}>
        <Table
          cards="phone"
          isDense
          className={styles['table']}
          caption={
            <>
              <strong>{t('parts.title')}</strong> {partsText(counts)} <BasisNote group={counts} counted="parts" />
            </>
          }
          columns={usePartColumns(indicator, chosen)}
          rows={rows}
          keyOf={({ part }) => part.code}
          rowClass={({ part }) => (part.code === chosen.code ? styles['chosen'] : undefined)}
        />
      </nav>
      <DownloadMenu hasVerdicts table={async (context) => (await import('./indicator-download')).toPartsTable(detail, context)} />
    </div>
  );
}

interface PartRow {
  readonly part: SeriesAnswer;
  readonly judgement: Judgement;
}

function usePartColumns(indicator: IndicatorAnswer, chosen: SeriesAnswer): Column<PartRow>[] {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const language = useLanguage();
  return [
    {
      ...{ key: 'part', label: t('parts.part'), kind: 'title' },
      show: ({ part }) => (
        <Link
          to="/$lang/indicators/$id/"
          params={{ lang: language, id: indicator.id }}
          search={(old) => ({ ...old, series: part === indicator.series[0] ? null : part.code })}
          aria-current={part.code === chosen.code ? 'true' : undefined}
          activeOptions={{ exact: true }}
          resetScroll={false}
        >
          {partName(part, language)}
        </Link>
      ),
    },
    {
      ...{ key: 'figures', label: t('parts.factAndPlan'), kind: 'number', isPlain: true },
      show: ({ part, judgement }) => judgement.kind === 'judged' && <Figures series={toSeries(indicator, part)} judged={judgement} />,
    },
    {
      ...{ key: 'verdict', label: common('verdict.label'), isPlain: true },
      show: ({ judgement }) => (judgement.kind === 'judged' ? <VerdictBadge judged={judgement} /> : <StateBadge state={judgement.state} />),
    },
  ];
}

function Figures({ series, judged }: { series: Series; judged: Judged }) {
  const figures = useFigures(series);
  const other = useOtherPlanYear()(judged);
  return (
    <>
      <span className="muted">{judged.year}:</span>{' '}
      <OfOrigin origin={judged.basis}>
        <strong>{figures.plain(judged.fact)}</strong>
      </OfOrigin>{' '}
      / {figures.plain(judged.plan)} {other !== null && <small>{other}</small>}
    </>
  );
}

/** The latest verdict; without any, the state of the last year. */
function latestOrState(indicator: IndicatorAnswer, part: SeriesAnswer): Judgement {
  const series = toSeries(indicator, part);
  return latestJudged(series) ?? judgeYear(series, series.points.at(-1)?.year ?? 0);
}
