import type { Programme } from '@/contracts/programme';
import { decreeCommitmentsQuery } from '@/shared/api/decree-queries';
import { derived } from '@/shared/api/derived';
import { activityListQuery, indicatorListQuery, programmeQuery } from '@/shared/api/queries';
import { type Names, namesOf } from '@/shared/decree/names';
import { type PromiseRow, toPromiseRow } from '@/shared/decree/promise-row';

export interface CommitmentsPage {
  readonly dataDate: string;
  readonly rows: readonly PromiseRow[];
  readonly tasks: readonly Pick<Programme['tasks'][number], 'id' | 'short'>[];
  /** Of the indicators and measures that stand near a promise. */
  readonly names: Names;
}

/** The promises with what became of them, which rests on published facts alone. Errors: those of the API. */
export const commitmentsPageQuery = derived(['commitments-page'], async (ask): Promise<CommitmentsPage> => {
  const { commitments, dataDate } = await ask(decreeCommitmentsQuery);
  const { indicators } = await ask(indicatorListQuery);
  const { activities } = await ask(activityListQuery);
  const { tasks } = await ask(programmeQuery);
  return {
    dataDate,
    rows: commitments.map((commitment) => toPromiseRow(commitment, indicators)),
    tasks: tasks.map(({ id, short }) => ({ id, short })),
    names: namesOf(commitments, { indicators, activities }),
  };
});
