import apiChangesJson from '@mocks/data/api-changes.json';
import { type KeptRelease, keptReleaseSchema, releaseListSchema } from '@/contracts/releases';
import { sortedBy } from '@/domain/sorted-by';
import { readTable } from './read-table';

const files = import.meta.glob('@mocks/data/releases/*.json', { eager: true, import: 'default' });

/** Every dated publication of facts, the newest first. Errors: ValiError on a file that breaks the contract. */
export const releases: readonly KeptRelease[] = sortedBy(
  Object.entries(files).map(([path, file]) => readTable(keptReleaseSchema, file, path.slice(path.indexOf('releases/')))),
  ({ date }) => date,
).toReversed();

/** How the API itself changed, the newest first. */
export const apiChanges = readTable(releaseListSchema.entries.api, apiChangesJson, 'api-changes.json');

/** Errors: RangeError where nothing was ever released. */
export function currentRelease(): KeptRelease {
  const [newest] = releases;
  if (!newest) throw new RangeError('mocks/data/releases is empty');
  return newest;
}
