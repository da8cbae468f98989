import { YEARS_JUDGED } from '@/domain/choices';
import { derived } from '@/shared/api/derived';
import { indicatorDetailQuery } from '@/shared/api/queries';

/** What became of an indicator by each choice of plans, by published facts alone. The account comes only to who computes it: the built page brings the words. */
export const indicatorClosingQuery = (id: string) => ({
  ...derived(['closing-of', id], async (ask) => {
    const [{ indicator }, { closeIndicator }] = await Promise.all([ask(indicatorDetailQuery(id)), import('@/domain/indicator-closing')]);
    return YEARS_JUDGED.map((years) => {
      const { worst, silent, reason, total } = closeIndicator(indicator, { years });
      return { years, closed: { worst, silent, reason, total } };
    });
  }),
  meta: { isKept: true },
});
