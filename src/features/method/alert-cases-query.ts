import { derived } from '@/shared/api/derived';
import { closingQuery, indicatorListQuery, regionListQuery } from '@/shared/api/queries';

/** The alert rules with their cases. What computes them comes only to who does: the built page brings the words. */
export const alertCasesQuery = derived(['alert-cases'], async (ask) => {
  const [closing, { indicators }, { regions }, { toAlertCases }] = await Promise.all([
    ask(closingQuery),
    ask(indicatorListQuery),
    ask(regionListQuery),
    import('./alert-cases'),
  ]);
  return toAlertCases(indicators, closing, regions);
});
