import { buildClosing } from '@mocks/handlers/closing';
import { buildDecreeCommitments } from '@mocks/handlers/decree-texts';
import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildRegionDetail, buildRegionList, buildYearDetail } from '@mocks/handlers/regions';
import { buildSourceList } from '@mocks/handlers/source-list';
import { decreeIndicators } from '@mocks/sources/decree';
import { regions } from '@mocks/sources/regions';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { PastChange } from '@/contracts/changes';
import { indicatorDetailSchema } from '@/contracts/indicator-detail';
import { differingPlaces, listNationalPlaces, listPromisePlaces, listRegionalPlaces, withoutFact } from '@/contracts/list-places';
import { type Overlay, type PlacedFact, placedFactSchema } from '@/contracts/overlay';
import { regionDetailSchema, yearDetailSchema } from '@/contracts/regions';
import { SERIES_YEARS } from '@/domain/series';
import * as overlays from '@/shared/overlay/overlay';
import { overlayAnswer } from '@/shared/overlay/overlay-answer';

const answers = {
  list: buildIndicatorList(),
  details: decreeIndicators.map(buildIndicatorDetail),
  regionList: buildRegionList(),
  regions: regions.map(buildRegionDetail),
  years: SERIES_YEARS.map(buildYearDetail),
  sources: buildSourceList(),
  closing: buildClosing(),
  decree: buildDecreeCommitments(),
};
type Answers = typeof answers;

const put = (from: Answers, overlay: Overlay): Answers => ({
  list: { ...from.list, indicators: overlays.overlayIndicators(from.list.indicators, overlay) },
  details: from.details.map((detail) => overlays.overlayIndicatorDetail(detail, overlay)),
  regionList: overlays.overlayRegionList(from.regionList, overlay),
  regions: from.regions.map((detail) => overlays.overlayRegionDetail(detail, overlay)),
  years: from.years.map((detail) => overlays.overlayYearDetail(detail, overlay)),
  sources: overlays.overlaySourceList(from.sources, overlay),
  closing: overlays.overlayClosing(from.closing, overlay),
  decree: overlays.overlayOwnPromises(from.decree, overlay),
});

const placesOf = ({ details, regions: ofRegions, decree }: Answers) => [
  ...listPromisePlaces(decree.commitments),
  ...details.flatMap(listNationalPlaces),
  ...ofRegions.flatMap(listRegionalPlaces),
];
const places = placesOf(answers);
const source = answers.details[0]?.origins[0]?.source ?? answers.sources.sources[0];
if (!source) throw new Error('the answers name a source');

const someSource = fc.constantFrom(source, { ...source, id: 'another-source' });
/** What a report or a later release may say of a place. */
const changeOf = (place: PlacedFact): fc.Arbitrary<PlacedFact> => {
  const value = { fact: fc.integer({ min: 1, max: 90 }), provenance: fc.constantFrom('verified', 'secondary', 'derived') };
  const official = fc.record({ ...value, source: someSource }).map(({ fact, provenance, source: from }) => ({
    ...place,
    ...{ fact, provenance: place.region === 'OECD' ? ('verified' as const) : (provenance as PlacedFact['provenance']), state: null },
    origin: { source: from, note: null },
    note: null,
  }));
  const demo = value.fact.map((fact): PlacedFact => ({ ...place, fact, provenance: 'demo', state: null, origin: null, note: null }));
  const gap = fc.constant(withoutFact(place, 'no-data'));
  return place.definition !== 'programme' || place.region === 'OECD' ? fc.oneof(official, gap) : fc.oneof(official, demo, gap);
};
const changes = fc
  .uniqueArray(fc.nat({ max: places.length - 1 }), { minLength: 1, maxLength: 12 })
  .chain((at) => fc.tuple(...at.flatMap((i) => places[i] ?? []).map(changeOf)));

/** The years of the list of regions are counted over all of them, so they come as rows. */
const rowsOf = (from: Answers): Overlay => ({
  ...overlays.overlayOf([]),
  published: from.regions.flatMap(({ series }) =>
    series.map(
      (row) =>
        from.regionList.published.find((known) => known.indicator === row.indicator && known.series === row.series) ?? {
          ...row,
          years: [],
        },
    ),
  ),
});

describe('the overlay', () => {
  test('of nothing, and of what stands there already, gives an equal answer', () => {
    expect(put(answers, overlays.emptyOverlay)).toEqual(answers);
    expect(put(answers, overlays.overlayOf(places))).toEqual(answers);
  });

  test('gives the same in any order, and what stood there before takes it back', () => {
    fc.assert(
      fc.property(changes, (facts) => {
        const changed = put(answers, overlays.overlayOf(facts));
        expect(put(answers, overlays.overlayOf(facts.toReversed()))).toEqual(changed);
        const inverse = differingPlaces(places, placesOf(changed));
        expect(put(changed, { ...rowsOf(answers), facts: inverse })).toEqual(answers);
      }),
      { numRuns: 25 },
    );
  });

  test('keeps the contracts, whatever is put over them', () => {
    fc.assert(
      fc.property(changes, (facts) => {
        for (const fact of facts) v.parse(placedFactSchema, fact);
        const changed = put(answers, overlays.overlayOf(facts));
        for (const { indicator } of facts)
          v.parse(
            indicatorDetailSchema,
            changed.details.find((detail) => detail.indicator.id === indicator),
          );
        for (const { region } of facts)
          for (const detail of changed.regions) if (detail.region.id === region) v.parse(regionDetailSchema, detail);
        for (const { year } of facts)
          v.parse(
            yearDetailSchema,
            changed.years.find((detail) => detail.year === year),
          );
      }),
      { numRuns: 15 },
    );
  });

  test('lets no value of a preview, which nobody has published, into what regions are compared by', () => {
    const place = places.find(({ region, definition }) => region === 'KZ-11' && definition === 'programme');
    if (!place) throw new Error('the region has places');
    const fact: PlacedFact = { ...place, fact: 1, provenance: 'unpublished', state: null, origin: null, note: null };
    expect(overlays.overlayClosing(answers.closing, overlays.overlayOf([fact]))).toEqual(answers.closing);
  });

  test('refuses two facts for one place', () => {
    const twice = places.slice(0, 1);
    expect(() => put(answers, overlays.overlayOf([...twice, ...twice]))).toThrow(RangeError);
  });

  test('adds a published year of a region without rows; a year of a preview is none', () => {
    const gap = places.find(
      ({ region, definition, provenance }) => region.startsWith('KZ-') && definition === 'programme' && provenance === 'demo',
    );
    if (!gap) throw new Error('some region has a demo value');
    const fact: PlacedFact = { ...gap, provenance: 'verified', origin: { source, note: null } };
    const yearsWith = (shown: PlacedFact) =>
      overlays
        .overlayRegionList(answers.regionList, overlays.overlayOf([shown]))
        .published.find(({ indicator, series }) => indicator === gap.indicator && series === gap.series)?.years ?? [];
    expect(yearsWith(fact)).toContain(gap.year);
    expect(yearsWith({ ...fact, provenance: 'unpublished' })).not.toContain(gap.year);
  });
});

test('facts of an older release have its day, and those of a preview the day of the data beneath them', () => {
  const older = { ...overlays.emptyOverlay, undoes: answers.list.dataDate, dataDate: '2026-11-21' };
  expect(overlayAnswer('IndicatorList', answers.list, older)).toEqual({ ...answers.list, dataDate: '2026-11-21' });
  expect(overlayAnswer('IndicatorList', answers.list, overlays.emptyOverlay).dataDate).toBe(answers.list.dataDate);
});

test('a year as an older release had it tells nothing of what happened to its values later', () => {
  const [year] = answers.years;
  if (!year) throw new Error('the answers have years');
  const change = (date: string): PastChange => ({
    ...{ date, kind: 'revised', indicator: 'r1-1-4', series: 'total', region: 'KZ-11', year: year.year },
    ...{ was: { value: 1, provenance: 'verified' }, other: null, text: { kk: 'а', ru: 'а' }, reason: { kk: 'б', ru: 'б' } },
  });
  const history = [change('2026-12-02'), change('2026-12-01')];
  const asOf = (undoes: string) => overlays.overlayYearDetail({ ...year, history }, { ...overlays.emptyOverlay, undoes }).history;
  expect(asOf('2026-12-02')).toEqual([change('2026-12-01')]);
  expect(asOf('2026-12-01')).toEqual([]);
});
