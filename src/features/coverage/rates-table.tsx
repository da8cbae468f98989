import { asPublished } from '@/domain/decree-decimals';
import { type Point, SERIES_YEARS } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import { OfOrigin } from '@/shared/ui/fact-value';
import type { CoverageCard } from './coverage-cards';
import { useRateTexts } from './use-rate-texts';

interface RatesTableProps {
  readonly cards: readonly CoverageCard[];
  /** Of the region; `null` = the nation. */
  readonly name: string | null;
}

/** A row of a rate: its plan, its own fact, the nation's. */
interface RateLine {
  readonly kind: 'plan' | 'fact' | 'nation';
  readonly card: CoverageCard;
}

/** The numbers of all drawings: a plan and a fact row for each rate. In the file even while it is folded. */
export function RatesTable({ cards, name }: RatesTableProps) {
  const { t } = useTranslation(['coverage', 'common']);
  const { nameOf } = useRateTexts();
  const names = { plan: t('common:term.plan'), fact: t('common:term.fact'), nation: t('table.nation') };
  const columns: Column<RateLine>[] = [
    { ...{ key: 'row', label: t('table.row'), kind: 'title', width: '16%' }, show: ({ kind }) => names[kind] },
    ...SERIES_YEARS.map(
      (year): Column<RateLine> => ({
        ...{ key: String(year), label: String(year), kind: 'number' },
        show: (line) => <RateFigure line={line} year={year} />,
      }),
    ),
  ];
  return (
    <details className="above-5">
      <summary>{t('table.label')}</summary>
      <DataTable
        caption={name === null ? t('table.caption') : t('table.captionRegion', { name })}
        columns={columns}
        groups={cards.map((card) => ({ key: card.key, title: nameOf(card), rows: linesOf(card) }))}
        keyOf={({ kind }) => kind}
        room="roomy"
      />
    </details>
  );
}

function linesOf(card: CoverageCard): RateLine[] {
  const kinds = ['plan', ...(card.isOwn ? (['fact'] as const) : []), ...(card.nation ? (['nation'] as const) : [])] as const;
  return kinds.map((kind) => ({ kind, card }));
}

/** A gap says why it is one; a year without a plan is a dash. */
function RateFigure({ line: { kind, card }, year }: { line: RateLine; year: number }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { part, points, nation } = card;
  const of = (list: readonly Point[] | null) => list?.find((point) => point.year === year);
  if (kind === 'plan') {
    const plan = part.points.find((point) => point.year === year)?.plan ?? null;
    return plan === null ? '–' : <span translate="no">{number(plan, part.decimals)}</span>;
  }
  const point = of(kind === 'fact' ? points : nation);
  if (!point || (point.fact === null && (point.state === null || point.state === 'not-planned'))) return '–';
  if (point.fact === null) return point.state && <span className="state small">{t(`state.${point.state}`)}</span>;
  return (
    <OfOrigin origin={point.provenance}>
      <span translate="no">{number(point.fact, asPublished(part, point.fact).decimals)}</span>
    </OfOrigin>
  );
}
