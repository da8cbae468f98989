import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
/** Where the pictures of a finished site lie, below its base. */
export const PREVIEW_FOLDER = 'previews';

const require = createRequire(import.meta.url);
const FONTS = [require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'), require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')];

/** A drawing that becomes a PNG. */
export interface Picture {
  /** Below the folder of pictures, without ending: `kk/t1-2`. */
  readonly name: string;
  readonly svg: string;
}

interface Rasteriser {
  /** Changes with the program and its fonts. */
  readonly version: string;
  readonly toPng: (svg: string) => Uint8Array;
}

let rasteriser: Promise<Rasteriser> | null = null;

/** WebAssembly and fonts from packages: no browser, no native binary, no font of the machine. */
function getRasteriser(): Promise<Rasteriser> {
  rasteriser ??= startRasteriser();
  return rasteriser;
}

async function startRasteriser(): Promise<Rasteriser> {
  const program = readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  const fontBuffers = FONTS.map((file) => readFileSync(file));
  await initWasm(program);
  const version = [program, ...fontBuffers].reduce((hash, bytes) => hash.update(bytes), createHash('sha256')).digest('hex');
  return {
    version,
    toPng: (svg) => {
      const drawing = new Resvg(svg, { font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' } });
      const image = drawing.render();
      const png = image.asPng();
      image.free();
      drawing.free();
      return png;
    },
  };
}

/**
 * Rasterises pictures, each once: a picture that was made before comes from the cache, one that nobody asks for any more leaves it.
 *
 * Returns how many had to be made. Errors: an SVG that cannot be read fails the build.
 */
export async function writePictures(
  pictures: readonly Picture[],
  { write, cache }: { readonly write: (file: string, body: Uint8Array) => void; readonly cache: string },
): Promise<number> {
  const { version, toPng } = await getRasteriser();
  mkdirSync(cache, { recursive: true });
  const known = new Set(readdirSync(cache));
  const used = new Set<string>();
  let made = 0;
  for (const { name, svg } of pictures) {
    const file = `${createHash('sha256').update(version).update(svg).digest('hex').slice(0, 32)}.png`;
    used.add(file);
    if (!known.has(file)) {
      made += 1;
      writeFileSync(path.join(cache, file), toPng(svg));
    }
    write(`${PREVIEW_FOLDER}/${name}.png`, readFileSync(path.join(cache, file)));
  }
  for (const file of known) if (!used.has(file)) rmSync(path.join(cache, file), { force: true });
  return made;
}
