import type { i18n, TFunction } from 'i18next';
import type { Language } from '@/domain/language';
import { UNPROVEN, type UnprovenOrigin } from '@/domain/series';
import { loadWords } from '../i18n/create-i18n';
import { dayInWords } from '../i18n/day-in-words';
import { asHeading, inSentence } from '../i18n/one-stop';
import { olderRelease } from '../overlay/shown-release';
import { getPreview } from '../preview/preview';
import type { PictureParts } from './compose-picture';
import type { FigureView } from './figure-view';
import { toHexColour } from './hex-colour';
import { bringInShapes, fetchShapes, type LightStage, withLightStage } from './light-stage';
import { markSample, SAMPLE } from './mark-sample';
import { COLOUR_TOKENS, type PictureColours } from './picture-colours';
import type { DrawPicture, KeyItem, PictureDrawing } from './picture-drawing';
import { round } from './picture-text';
import { toStandaloneSvg } from './standalone-svg';

/**
 * Everything that the picture of a figure holds, all read from the one view that was taken: the figure marks its pieces with `data-picture`.
 *
 * Errors: nothing is drawn in the figure; shapes that cannot be fetched.
 */
export async function readFigure({ figure, about, address }: FigureView, i18n: i18n): Promise<PictureParts> {
  const [drawn] = await Promise.all([about.draw?.() ?? fetchDrawing(figure), loadWords(i18n, ['pictures'])]);
  const t = i18n.getFixedT(i18n.language, ['pictures', 'common']);
  const badgeOf = (origin: UnprovenOrigin) => t(`common:provenance.${origin}Badge`);
  const unproven = about.unproven ?? UNPROVEN.filter((origin) => hasMark(figure, badgeOf(origin)));
  const word = unproven.map((origin) => t(`common:provenance.${origin}`)).join(', ');
  const wordOf = (piece: string) => tidy(figure.querySelector(`[data-picture="${piece}"]`)?.textContent ?? '');
  return withLightStage(({ element, place }) => {
    const colours = readColours(element);
    const { drawing, key, date = about.date ?? wordOf('date') } = drawn({ figure, place, colours });
    const origin = [about.source ?? wordOf('source'), date, t('address', { address })];
    const marks = (about.marks ?? []).map((mark) => {
      const own = UNPROVEN.find((unprovenOrigin) => mark === unprovenOrigin || mark === `any-${unprovenOrigin}`);
      // a mark that stands for both kinds, as those of the map, has the words of both
      return { sample: markSample(mark, colours), text: t(`mark.${mark}`, { word: own ? t(`common:provenance.${own}`) : word }) };
    });
    return {
      language: i18n.language,
      title: about.title ?? wordOf('title'),
      unit: about.unit ?? wordOf('unit'),
      demo: unproven.length > 0 ? { badge: unproven.map(badgeOf).join(', '), text: unprovenText(unproven, word, t) } : null,
      drawing,
      key: [...key, ...marks],
      notes: [...previewNotes(t), ...releaseNotes(i18n, t), ...(about.notes ?? [wordOf('note')].filter((note) => note !== ''))],
      origin: origin.filter((line) => line !== ''),
      site: { name: t('common:site.name'), tagline: t('common:site.tagline') },
      colours,
    };
  });
}

/** What the figure itself marks as its drawing and its legend. */
async function fetchDrawing(figure: HTMLElement): Promise<DrawPicture> {
  const source = figure.querySelector('[data-picture="drawing"]');
  if (!source) throw new Error('the figure marks no drawing');
  const files = await fetchShapes(source);
  return ({ place, colours }) => ({ drawing: readDrawing(place(source), files), key: readKey(figure, place, colours) });
}

/** Own facts that nobody has published may be among those that are drawn: the picture leaves the tab, the bar of the page does not. */
function previewNotes(t: TFunction<('common' | 'pictures')[]>): string[] {
  const state = getPreview();
  return state?.kind === 'shown' ? [t('common:preview.note', { files: state.preview.files.join(', ') })] : [];
}

/** Facts of a release that is not the current one: the notice of the page stays behind, too. */
function releaseNotes({ language }: i18n, t: TFunction<('common' | 'pictures')[]>): string[] {
  const date = olderRelease();
  const words = { t: t as TFunction, language: language as Language, dayCase: 'attributive' } as const;
  return date === null ? [] : [t('pictures:release', { date: dayInWords(date, words) })];
}

const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What a hollow mark stands for; of generated values also why there are any. */
function unprovenText(unproven: readonly UnprovenOrigin[], word: string, t: TFunction<('common' | 'pictures')[]>): string {
  const sentence = t('pictures:demo', { word });
  if (!unproven.includes('demo')) return sentence;
  const why = t('common:facts.demoExplain');
  // beside own values it has to say which of the two it is about
  return `${sentence} ${unproven.length > 1 ? `${asHeading(t('common:provenance.demo'))}: ${inSentence(why)}` : why}`;
}

/** The table twin has every value of the drawing, and those that nobody has proven carry the mark. */
function hasMark(figure: HTMLElement, badge: string): boolean {
  return [...figure.querySelectorAll('abbr')].some((mark) => tidy(mark.textContent) === badge);
}

function readColours(stage: HTMLElement): PictureColours {
  const probe = document.createElement('span');
  stage.append(probe);
  const hexOf = (role: string) => {
    probe.style.color = `var(${role})`;
    return toHexColour(getComputedStyle(probe).color)?.hex ?? '#000000';
  };
  const colours = Object.fromEntries(Object.entries(COLOUR_TOKENS).map(([name, role]) => [name, hexOf(role)])) as Record<
    keyof PictureColours,
    string
  >;
  probe.remove();
  return colours;
}

/** All drawings of the figure where they stand beside each other; the ones for another width are not shown and stay out. */
function readDrawing(copy: Element, files: ReadonlyMap<string, Document>): PictureDrawing {
  bringInShapes(copy, files);
  const outer = [...copy.querySelectorAll('svg')].filter(
    (svg) => !svg.parentElement?.closest('svg') && svg.getBoundingClientRect().width > 0,
  );
  const boxes = outer.map((svg) => ({ svg, box: svg.getBoundingClientRect() }));
  if (boxes.length === 0) throw new Error('nothing is drawn in the figure');
  const left = Math.min(...boxes.map(({ box }) => box.left));
  const top = Math.min(...boxes.map(({ box }) => box.top));
  return {
    markup: boxes.map(({ svg, box }) => at(box.left - left, box.top - top, toStandaloneSvg(svg))).join(''),
    width: Math.max(...boxes.map(({ box }) => box.right)) - left,
    height: Math.max(...boxes.map(({ box }) => box.bottom)) - top,
  };
}

/** A legend that is HTML on the page: per entry a swatch (a coloured box, or a drawn line), a word and how many there are. */
function readKey(figure: HTMLElement, place: LightStage['place'], colours: PictureColours): KeyItem[] {
  return [...figure.querySelectorAll('[data-picture="key"]')].map((entry) => {
    const copy = place(entry);
    const swatch = copy.querySelector('[data-swatch]');
    const count = copy.querySelector('[data-count]');
    const sample = swatch ? swatchSample(swatch, colours) : '';
    const number = tidy(count?.textContent ?? '');
    swatch?.remove();
    count?.remove();
    const word = tidy(copy.textContent ?? '');
    return { sample, text: number === '' ? word : `${word} (${number})` };
  });
}

function swatchSample(swatch: Element, { paper, state, line }: PictureColours): string {
  const [width, height] = [SAMPLE.width - 6, SAMPLE.height];
  if (swatch instanceof SVGElement) {
    const box = swatch.getBoundingClientRect();
    return at((width - box.width) / 2, (height - box.height) / 2, toStandaloneSvg(swatch));
  }
  const fill = toHexColour(getComputedStyle(swatch).backgroundColor);
  if (swatch.hasAttribute('data-gap') || !fill || fill.alpha === 0) {
    const hatching = [5, 12, 19, 26].map((x) => `M${x - 4} ${height}L${x + 1} 0`).join('');
    return `<rect width="${width}" height="${height}" rx="2" fill="${paper}" stroke="${state}" stroke-dasharray="3 2"/><path d="${hatching}" stroke="${state}" stroke-opacity="0.5" stroke-width="1.5"/>`;
  }
  const icon = swatch.querySelector('svg');
  const drawn = icon ? `<g transform="translate(9.6 1.6) scale(0.8)">${toStandaloneSvg(icon)}</g>` : '';
  return `<rect width="${width}" height="${height}" rx="2" fill="${fill.hex}" stroke="${line}"/>${drawn}`;
}

function at(x: number, y: number, markup: string): string {
  return x === 0 && y === 0 ? markup : `<g transform="translate(${round(x)} ${round(y)})">${markup}</g>`;
}
