/** One file of a zip archive, as the archive's directory describes it. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  /** What it takes in the archive. */
  readonly packed: number;
  /** 0: as it is. */
  readonly method: number;
  /** Where its own heading begins. */
  readonly at: number;
  readonly isEncrypted: boolean;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** A comment of this length may follow the end of the directory. */
const LONGEST_COMMENT = 0xffff;
/** Stands for a size that does not fit, which no workbook of ours has. */
const TOO_LARGE = 0xffffffff;

/**
 * What an archive holds, read from its directory at the end: nothing is unpacked, so a bomb is known before it goes off.
 *
 * Absent: `null` for an archive that was cut off, or whose directory makes no sense.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const size = view.getUint32(at + 24, true);
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    const start = at + ENTRY_LENGTH;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(start, start + name)),
      size: size === TOO_LARGE ? Number.POSITIVE_INFINITY : size,
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      at: view.getUint32(at + 42, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at = start + name + extra + comment;
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return null;
}
