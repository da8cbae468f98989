import { escapeMarkup } from '../../domain/escape-markup.ts';
import { asksIn } from '../veil-styles.ts';
import { addressIn, type RenderedPage, type Site } from './site.ts';
import { documentWords } from './words.ts';

/** What the first script may have to say (src/app/life/quiet-line.ts): in the page from the start, because no file can be counted on then. */
export function quietLine(site: Site, { language }: RenderedPage): string {
  const texts = documentWords[language].life;
  const sayings = [
    ['old', texts['line.old']],
    ['missing', texts['line.missing']],
    ['part', texts['line.part']],
    ['offline', texts['line.offline']],
    ['renewed', texts['line.renewed']],
    ['newer', texts['line.newer']],
    ['asked', texts['line.asked']],
    ['held', texts['line.held']],
    ['kept', texts['line.kept'].replace('{{date}}', site.releaseDay[language])],
  ];
  const buttons = [
    ['retry', texts['line.retry']],
    ['hide', texts['line.hide']],
  ];
  return [
    '\n    <div id="life" role="status" hidden>',
    ...sayings.map(([name, text]) => `<p data-say="${name}" hidden>${text}</p>`),
    `<p data-unapplied>${texts['line.unapplied']}</p>`,
    ...buttons.map(([name, text]) => `<button type="button" data-act="${name}">${text}</button>`),
    '</div>',
  ].join('');
}

/** Without JavaScript the page is what was built, whatever its address asks for. */
export function scriptNote({ language, html }: RenderedPage): string {
  if (asksIn(html).length === 0) return '';
  return `\n    <noscript><p>${documentWords[language].life['line.noScript']}</p></noscript>`;
}

/** Without JavaScript nothing can be copied: the address to cite stands as text, where the build knows it. */
export function addressNote(site: Site, { language, isMissing, partOf }: RenderedPage, path: string): string {
  if (isMissing || partOf !== undefined || site.origin === '') return '';
  const label = documentWords[language].cite.address;
  return `\n    <noscript><p>${label}: ${escapeMarkup(addressIn(site, path, language))}</p></noscript>`;
}
