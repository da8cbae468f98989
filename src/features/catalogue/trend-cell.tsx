import { useMemo } from 'react';
import { toSeries } from '@/domain/indicator-judgement';
import { FactsSparkline } from '@/shared/charts/facts-sparkline';
import { toPlanFactDrawing } from '@/shared/charts/plan-fact-rows';
import type { CatalogueRow } from './catalogue-rows';

/** The course of plan and fact, with the mark of generated values where the row does not bear it already. */
export function TrendCell({ row: { indicator, part, origin, earlierFact } }: { row: CatalogueRow }) {
  const drawing = useMemo(() => toPlanFactDrawing(toSeries(indicator, part), []), [indicator, part]);
  return (
    <FactsSparkline
      drawing={drawing}
      values={part.points}
      said={origin === 'demo' || origin === 'unpublished' ? origin : (earlierFact?.provenance ?? null)}
    />
  );
}
