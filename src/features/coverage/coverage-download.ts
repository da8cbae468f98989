import type { IndicatorList } from '@/contracts/indicators';
import type { Region } from '@/contracts/regions';
import { nameOfRegion } from '@/domain/region-names';
import { SERIES_YEARS } from '@/domain/series';
import type { DownloadTable } from '@/shared/downloads/download-table';
import { type DownloadContext, toComparisonTerm } from '@/shared/downloads/download-words';
import type { SourceOf } from '@/shared/downloads/fact-sources';
import { JUDGED, toFigure, toSeriesTable } from '@/shared/downloads/series-table';
import { type CoverageCard, type CoverageRegion, toCards } from './coverage-cards';

const COLUMNS = [
  ...(['indicator', 'short', 'series', 'part', 'unit', 'region', 'region_name', 'year', 'baseline', 'plan', 'plan_year', 'fact'] as const),
  ...(['provenance', 'source', ...JUDGED] as const),
] as const;

const REGION_COLUMNS = ['no_share', 'comparison', 'national_fact', 'national_provenance'] as const;

export interface CoverageDownload {
  /** In the order of the table on the screen. */
  readonly cards: readonly Pick<CoverageCard, 'indicator' | 'part' | 'key'>[];
  /** `null` = the nation. */
  readonly place: (CoverageRegion & { readonly region: Region }) | null;
  /** Gives the units in words and the day of the data. */
  readonly list: IndicatorList;
  readonly sourceOf: SourceOf;
}

/** Every coverage rate in every year, of the nation or of the region in view; the plan is always the nation's. Per cent, percentage points. */
export function toCoverageTable(input: CoverageDownload, context: DownloadContext): DownloadTable {
  const { place, list, sourceOf } = input;
  const { t, language } = context;
  const comparison = toComparisonTerm('national-plan', t);
  const rows = toShownCards(input).map((card) => {
    const { indicator, part, year, judgement } = card;
    const own = (place ? card.points : part.points).find((point) => point.year === year);
    return {
      ...{ indicator, part, year, judgement },
      place: place
        ? { code: place.region.id, name: nameOfRegion(place.region, year).name[language] }
        : { code: 'KZ', name: t('word.nation') },
      ...{ fact: own?.fact ?? null, provenance: own?.provenance ?? null },
      own: {
        unit: list.indicators.find(({ id }) => id === indicator.id)?.unitLabel[language] ?? null,
        baseline: place === null && part.baseline?.year === year ? part.baseline.value : null,
        ...toPlanCells(card),
        comparison,
      },
    };
  });
  const name = place === null ? t('word.nation') : nameOfRegion(place.region, SERIES_YEARS.at(-1) ?? 0).short[language];
  return toSeriesTable(
    {
      name: [t('file.coverage'), name],
      title: `${t('file.coverage')}: ${name}`,
      columns: place ? [...COLUMNS, ...REGION_COLUMNS] : COLUMNS,
      ...{ rows, sourceOf, dataDate: list.dataDate },
      about: place ? [{ code: 'comparison', label: t('about.comparison'), value: t('comparison.national-plan') }] : [],
    },
    context,
  );
}

/** A level that was to be reached earlier is judged by the plan of that year. */
function toPlanCells({ part, year, judgement }: CoverageCard) {
  const judged = judgement.kind === 'judged' ? judgement : null;
  const planned = part.points.find((point) => point.year === year)?.plan ?? null;
  return { plan: toFigure(judged?.plan ?? planned, part), plan_year: judged?.planYear ?? (planned === null ? null : year) };
}

/** All years of one rate after each other, rates as on the screen. */
function toShownCards({ cards, place }: CoverageDownload): CoverageCard[] {
  const indicators = [...new Set(cards.map(({ indicator }) => indicator))];
  const years = SERIES_YEARS.map((year) => new Map(toCards(indicators, year, place).map((card) => [card.key, card])));
  return cards.flatMap(({ key }) => years.flatMap((ofYear) => ofYear.get(key) ?? []));
}
