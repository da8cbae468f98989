import { useBasisText } from '@/shared/i18n/use-basis-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { RegionsSearch } from './regions-search';
import type { RegionsSummary } from './regions-summary';
import { useFinding } from './use-finding';
import type { RegionsView } from './use-regions-view';

/** A view of the regions in words: the title by which it is found and cited, and the sentence that is heard when it changes. */
export function useViewWords(
  view: RegionsView,
  search: Pick<RegionsSearch, 'view' | 'borders' | 'by' | 'colour'>,
  summary: RegionsSummary,
) {
  const { t } = useTranslation('regions');
  const { sentence: basisOf } = useBasisText();
  const { year, against } = view.shown;
  const finding = useFinding(view.shown, summary);
  const drawn = search.view === 'matrix' ? t('title.matrix', { year }) : t(`title.${search.view}`, { title: view.title, year });
  const title = search.borders === '2018' ? t('title.borders2018', { title: drawn }) : drawn;
  const { known, total, judged } = summary;
  const knownKey = known === 0 ? 'summary.knownNone' : known < total ? 'summary.known' : 'summary.knownAll';
  const isDrawing = search.view === 'map' || search.view === 'tiles';
  const result = [
    search.view === 'ranking' && t('title.order', { by: t(`by.${search.by}`) }),
    isDrawing && `${t('colour.label')}: ${t(`colour.${view.colouring.colour}`)}.`,
    judged > 0 ? `${finding}. ${basisOf(summary, 'regions')}` : t(knownKey, { known, total }),
  ];
  // of a matrix one indicator's result says nothing
  const sentence =
    search.view === 'matrix' ? `${title}. ${t(`reading.against.${against}`)}.` : [`${title}.`, ...result].filter(Boolean).join(' ');
  return { title, sentence };
}
