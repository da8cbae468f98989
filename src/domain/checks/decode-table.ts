export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';

export interface DecodedTable {
  readonly text: string;
  readonly encoding: Encoding;
}

/** How much of a file shows whether it is UTF-16 without a mark: every second byte of Latin letters and digits is 0. */
const SAMPLE = 1000;

/**
 * The text of a file that a spreadsheet saved. UTF-16 is told by its mark or its zeros; what is no UTF-8 is taken for Windows-1251, the code
 * page of Cyrillic Windows, which has no Kazakh letters beyond the Russian ones: a file in it may have lost them already.
 */
export function decodeTable(bytes: Uint8Array): DecodedTable {
  const encoding = encodingOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = (parity: 0 | 1) => sample.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  if (zeros(1) > sample.length / 4) return 'utf-16le';
  if (zeros(0) > sample.length / 4) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1251';
  }
}
