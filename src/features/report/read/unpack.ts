import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-directory';

const LOCAL_LENGTH = 30;
const STORED = 0;
/** As much is unpacked at a time, and counted before more is: it comes to some sixteen megabytes at most. */
const PIECE = 16_384;

/**
 * One file of an archive. A directory that lies makes no bomb: the work ends as soon as the file comes to more than is said of it.
 *
 * Errors: RangeError where the file is not as long as the directory says; those of fflate where it is damaged.
 */
export function unpack(archive: Uint8Array, { at, packed, size, method }: ZipEntry): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const content = archive.subarray(start, start + packed);
  const file = new Uint8Array(size);
  let filled = 0;
  const take = (piece: Uint8Array) => {
    if (filled + piece.length > size) throw new RangeError('longer than the directory says');
    file.set(piece, filled);
    filled += piece.length;
  };
  if (method === STORED) take(content);
  else inflate(content, take);
  if (filled < size) throw new RangeError('shorter than the directory says');
  return file;
}

function inflate(content: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take);
  for (let from = 0; from < content.length; from += PIECE) {
    stream.push(content.subarray(from, from + PIECE), from + PIECE >= content.length);
  }
}
