import type { ApiFile } from '@/contracts/index-answer';

export interface FileGroup {
  /** `indicators/{id}.json` */
  readonly resource: string;
  readonly description: ApiFile['description'];
  readonly files: readonly ApiFile[];
  /** Sum of the files; `null` when one of them is not weighed. */
  readonly bytes: number | null;
  /** Rows of a single file; `null` for many files and for what has no rows. */
  readonly rows: number | null;
}

/** Files of one kind together, in the order of the index. */
export function groupFiles(files: readonly ApiFile[]): FileGroup[] {
  return [...new Set(files.map(({ resource }) => resource))].map((resource) =>
    toGroup(
      resource,
      files.filter((file) => file.resource === resource),
    ),
  );
}

function toGroup(resource: string, files: readonly ApiFile[]): FileGroup {
  return {
    resource,
    description: files[0]?.description ?? { kk: resource, ru: resource },
    files,
    bytes: files.reduce<number | null>((sum, { bytes }) => (sum === null || bytes === null ? null : sum + bytes), 0),
    rows: files.length === 1 ? (files[0]?.rows ?? null) : null,
  };
}
