import type { Region, YearDetail } from '@/contracts/regions';
import type { Against } from '@/domain/choices';
import { type Peers, peersOf } from '@/domain/peers';
import { redrawnIn } from '@/domain/region-names';
import { populationWeight } from '@/domain/region-population';
import { listNationalOnly, type ProfileSummary, profileExtremes, profileRows, summarizeProfile } from '@/domain/region-profile';
import { listRegionalSeries } from '@/domain/regional-series';
import { type RegionalYear, seriesOfRegion } from '@/domain/regional-year';
import { startLevels } from '@/domain/start-levels';
import type { Outline, RegionFigures } from '@/shared/api/queries';
import type { RegionalIndicator } from '@/shared/api/regional-indicators';
import type { ProfileGroup, ProfileRow } from './profile-row';

/** A region in the table of peers. */
export interface PeerView extends ProfileSummary {
  readonly region: Region;
  /** People by which peers are found. */
  readonly population: number | null;
}

export interface ProfileView {
  readonly rows: readonly ProfileRow[];
  readonly groups: readonly ProfileGroup[];
  readonly summary: ProfileSummary;
  readonly strongest: readonly ProfileRow[];
  readonly weakest: readonly ProfileRow[];
  readonly nationalOnly: readonly RegionalIndicator[];
  /** The region first, then its peers. */
  readonly peers: readonly PeerView[];
  readonly peerRule: Peers['rule'];
  readonly peerBasis: Peers['basis'];
  /** The reader chose the peers, not the rule. */
  readonly isChosen: boolean;
  readonly brokenIn: number | null;
}

export interface ProfileInput {
  readonly detail: RegionFigures;
  readonly regions: readonly Region[];
  readonly indicators: readonly RegionalIndicator[];
  readonly programme: Outline;
  /** The year in view and the baseline year: enough to judge every region of the year. */
  readonly current: YearDetail;
  readonly start: RegionalYear;
  readonly against: Against;
  /** Ids of the address; unknown ones are left out. */
  readonly peer: readonly string[];
}

/** Everything that the page of a region says about one year. Errors: RangeError on a figure that is not finite. */
export function toProfileView(input: ProfileInput): ProfileView {
  const { detail, regions, indicators, programme, current, against } = input;
  const { region } = detail;
  const rows = profileRows({ region, regions, indicators, own: detail.series, current, against });
  const summary = summarizeProfile(rows);
  const regional = listRegionalSeries(indicators);
  const ruled = peersOf(region.id, regions, current.year, startLevels(indicators, input.start));
  const known = input.peer.filter((id) => id !== region.id && regions.some((candidate) => candidate.id === id));
  const ids = known.length > 0 ? known : ruled.peers.map(({ id }) => id);
  const peers = ids.flatMap((id) => regions.find((candidate) => candidate.id === id) ?? []);
  return {
    rows,
    groups: groupRows(rows, programme),
    summary,
    ...profileExtremes(rows),
    nationalOnly: listNationalOnly(indicators),
    peers: [
      { region, population: ruled.population, ...summary },
      ...peers.map((peer) => ({
        region: peer,
        population: populationWeight(peer, current.year),
        ...summarizeProfile(
          profileRows({
            region: peer,
            regions,
            indicators,
            own: seriesOfRegion(peer.id, [input.start, current], regional),
            current,
            against,
          }),
        ),
      })),
    ],
    peerRule: ruled.rule,
    peerBasis: ruled.basis,
    isChosen: known.length > 0,
    brokenIn: redrawnIn(region.id, regions),
  };
}

/** Goals with their target indicators, then the tasks, in the order of the programme; what has no row is left out. */
function groupRows(rows: readonly ProfileRow[], { goals, tasks }: ProfileInput['programme']): ProfileGroup[] {
  const groups = goals.flatMap((goal): ProfileGroup[] => [
    {
      id: goal.id,
      kind: 'goal',
      title: goal.short,
      rows: rows.filter(({ indicator }) => indicator.task === null && indicator.goal === goal.id),
    },
    ...tasks
      .filter((task) => task.goal === goal.id)
      .map((task) => ({
        id: task.id,
        kind: 'task' as const,
        title: task.short,
        rows: rows.filter(({ indicator }) => indicator.task === task.id),
      })),
  ]);
  return groups.filter((group) => group.rows.length > 0);
}
