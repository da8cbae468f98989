import { events } from '@mocks/sources/annexes';
import { decreeBefore, lineageActs, lineageOf, regionRuns } from '@mocks/sources/closing';
import { decreeIndicators, regionalDecreeSeries, release } from '@mocks/sources/decree';
import { regions } from '@mocks/sources/regions';
import { studyErrors } from '@mocks/sources/study-errors';
import { regionShort } from '@mocks/sources/texts';
import { type ClosingAnswer, sortRuns } from '@/contracts/closing';
import { redrawnIn } from '@/domain/region-names';
import { toEventAnswer } from './programme';

/** `closing.json`: hardly a source says what became of an indicator in the later acts. */
export function buildClosing(): ClosingAnswer {
  return {
    dataDate: release.dataDate,
    ...decreeBefore,
    runs: sortRuns(
      regionalDecreeSeries.flatMap((ref) =>
        regionRuns(ref).map(({ who, values }) => ({
          ...{ indicator: ref.indicator.id, series: ref.series.code, region: who },
          values: [...values],
        })),
      ),
    ),
    places: regions.map(({ id }) => ({ region: id, short: regionShort(id, ''), redrawnIn: redrawnIn(id, regions) })),
    ...studyErrors,
    lineage: lineageActs.map((event) => ({ act: toAct(event), fates: decreeIndicators.map(({ id }) => toFate(event, id)) })),
  };
}

function toAct(id: string): ClosingAnswer['lineage'][number]['act'] {
  const event = events.find((candidate) => candidate.id === id);
  if (!event) throw new RangeError(`events.json must hold ${id}, which lineage.json names`);
  return toEventAnswer(event);
}

function toFate(event: string, indicator: string): ClosingAnswer['lineage'][number]['fates'][number] {
  const found = lineageOf(indicator).find(({ act }) => act === event);
  if (!found) throw new RangeError(`lineage.json names ${event}`);
  const { act: _, ...fate } = found;
  return { indicator, ...fate };
}
