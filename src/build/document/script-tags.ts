import { escapeMarkup } from '../../domain/escape-markup.ts';
import { inLanguage, type RenderedPage, type Site } from './site.ts';

/** In a frame the host page names the theme: what would flash in the wrong one waits for this one small file. */
export function bootTag(site: Site, page: RenderedPage, path: string, application: string): string {
  const { partOf, isMissing } = page;
  // small, and the first to hear the reader: before the files that follow
  const kind = partOf === undefined ? 'async fetchpriority="high"' : 'data-framed';
  const { code, facts } = site.release;
  const data = [
    `data-application="${application}" data-base="${site.base}" data-code="${code}" data-facts="${facts}"`,
    isMissing ? 'data-missing' : `data-path="${inLanguage(path, page.language)}"`,
    ...(site.keepsPages && partOf === undefined ? ['data-worker'] : []),
    ...(Object.keys(page.early).length > 0
      ? [`data-checks="${site.answersScript}" data-early="${escapeMarkup(JSON.stringify(page.early))}"`]
      : []),
  ].join(' ');
  return `<script ${kind} src="${site.base}${site.bootScript}" ${data}></script>`;
}

/**
 * All that the page needs to come alive, asked for in one wave while what was built is being drawn: file by file the application would come to ask
 * for it one round trip after the other, and the first script one later than the page itself. Not in a frame: a host may allow it no script, and the browser then refuses each of them
 * with an error in the host's console.
 */
export function preloads(site: Site, page: RenderedPage): string[] {
  if (page.partOf !== undefined) return [];
  return site.filesOf(page).map((file) => {
    // words and data are small and come before the scripts, which a host with HTTP/1.1 would make them wait for
    const kind = file.endsWith('.js') ? 'rel="modulepreload" fetchpriority="low"' : 'rel="preload" as="fetch" crossorigin';
    return `<link ${kind} href="${file}" />`;
  });
}
