import { escapeMarkup } from '../../domain/escape-markup.ts';
import { LANGUAGES, type Language, otherLanguage } from '../../domain/language.ts';
import { feedFile } from '../feeds.ts';
import { addressIn, MANIFEST_FILE, type RenderedPage, type Site } from './site.ts';
import { documentWords } from './words.ts';

/** The page that its feed tells of. */
const UPDATES = '{l}/updates/';

/** A part in a frame leads its links out of the frame, and leaves being found to its page. */
export function linkTags(site: Site, { language, partOf }: RenderedPage, path: string): string[] {
  const canonical = `<link rel="canonical" href="${addressIn(site, partOf ?? path, language)}" />`;
  if (partOf !== undefined) return ['<meta name="robots" content="noindex" />', canonical, '<base target="_blank" />'];
  return [
    `<link rel="manifest" href="${site.base}${MANIFEST_FILE}" />`,
    canonical,
    ...LANGUAGES.map((other) => `<link rel="alternate" hreflang="${other}" href="${addressIn(site, path, other)}" />`),
    `<link rel="alternate" hreflang="x-default" href="${addressIn(site, path, 'kk')}" />`,
    ...(path === UPDATES ? [`<link rel="alternate" type="application/atom+xml" href="${site.base}${feedFile(language)}" />`] : []),
  ];
}

const LOCALES: Readonly<Record<Language, string>> = { kk: 'kk_KZ', ru: 'ru_RU' };

/**
 * What a messenger shows of a link. The protocol wants whole addresses, which only a build with an origin knows: without one the page's own
 * address is left out, and the picture's starts at the root, which some messengers do resolve.
 */
export function previewTags(site: Site, page: RenderedPage, path: string): string[] {
  const { language } = page;
  const shown = page.partOf ?? path;
  const { file, alt } = site.previewOf(language, shown);
  const texts = documentWords[language].common;
  const properties: [string, string][] = [
    ['og:site_name', texts['site.name']],
    ['og:type', shown === '{l}/' ? 'website' : 'article'],
    ['og:title', page.name],
    ['og:description', page.description],
    ['og:locale', LOCALES[language]],
    ['og:locale:alternate', LOCALES[otherLanguage(language)]],
    ...(site.origin ? [['og:url', addressIn(site, shown, language)] satisfies [string, string]] : []),
    ['og:image', `${site.origin}${site.base}${file}`],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', alt],
  ];
  return [
    ...properties.map(([property, content]) => `<meta property="${property}" content="${escapeMarkup(content)}" />`),
    '<meta name="twitter:card" content="summary_large_image" />',
  ];
}
