import { nameOfRegion } from '@/domain/region-names';
import { type Ranked, rankedDecimals } from '@/domain/region-ranking';
import { countKnown } from '@/domain/regional-year';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useOriginText } from '@/shared/i18n/use-origin-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useVerdictWord } from '@/shared/i18n/use-verdict-word';
import type { IndicatorView } from './indicator-view';
import { currentFigures, type StripRow } from './region-strip';
import type { RegionsSlice } from './regions-slice';

/** Where a region stands in the year of the strip, in two short sentences for those who hear the page. `item: null`: it did not exist yet. */
export function useStandingText(view: IndicatorView, slice: RegionsSlice) {
  const { series } = view;
  const { year, regions } = slice;
  const figures = currentFigures(view, slice);
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { value } = useFormat();
  const wordOf = useVerdictWord();
  const withOrigin = useOriginText();
  const total = countKnown(figures).facts;
  const decimals = rankedDecimals(figures, series.decimals);

  return (id: string, item: Ranked<StripRow> | null): string => {
    const region = regions.find((each) => each.id === id);
    const name = region ? nameOfRegion(region, year).short[language] : '';
    const standing = item
      ? [
          item.row.fact === null ? '' : withOrigin(value(item.row.fact, { ...series, decimals }), item.row.provenance),
          item.place === null ? '' : t('regions.place', { place: item.place, total }),
        ].filter(Boolean)
      : [];
    const state = item ? item.row.state : 'not-yet-formed';
    const word = item?.row.judged ? wordOf(item.row.judged) : state ? common(`state.${state}`) : '';
    return [[`${name}, ${year}`, standing.join(', ')].filter(Boolean).join(': '), word].filter(Boolean).map(toSentence).join(' ');
  };
}
