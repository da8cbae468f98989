import type { ClosingAnswer } from '@/contracts/closing';
import { asPublished } from '@/domain/decree-decimals';
import { toSeries } from '@/domain/indicator-judgement';
import { indicatorName } from '@/domain/indicator-name';
import { paceDecimals } from '@/domain/pace';
import { LAST_PROJECTED_YEAR, nationRun } from '@/domain/realistic';
import type { Series } from '@/domain/series';
import { type Takes, whatItTakes } from '@/domain/what-it-takes';
import { ASKED_PACES, ASKED_YEARS, type Wish } from '@/domain/wishes';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Card } from '@/shared/ui/card';
import { Cluster } from '@/shared/ui/layout';
import { Select } from '@/shared/ui/select';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { useSearchChange } from '@/shared/url/use-search-change';
import type { ClosingRow } from './closing-rows';
import type { ClosingSearch } from './closing-search';
import { TakesDrawing } from './takes-drawing';

interface WhatItTakesProps {
  readonly rows: readonly ClosingRow[];
  readonly before: ClosingAnswer['before'];
  readonly search: ClosingSearch;
}

/** A year or a pace is chosen, and the answer stands in a sentence and a dotted line; the choice is in the address. */
export function WhatItTakes({ rows, before, search }: WhatItTakesProps) {
  const { t } = useTranslation('closing-page');
  const language = useLanguage();
  const onChange = useSearchChange<ClosingSearch>();
  const wish: Wish = search.aim ?? 2030;
  const open = rows.flatMap((row) => {
    // the part that speaks for the promise, else the first whose pace is known
    const parts = row.paces.flatMap(({ part, paces }) => {
      const series = toSeries(row.indicator, part);
      const takes = paces.kind === 'known' ? whatItTakes(series, paces, wish) : null;
      return takes && paces.kind === 'known' ? [{ row, part, series, takes, bestYears: paces.best?.years ?? 0 }] : [];
    });
    return parts.slice(0, 1);
  });
  const chosen = open.find(({ row }) => row.indicator.id === search.promise) ?? open[0];
  const sentenceOf = useTakesSentence();
  const sentence = chosen ? sentenceOf(chosen, wish) : '';
  useSpokenChange(sentence);
  if (!chosen) return null;
  const told = before.find(({ indicator, series }) => indicator === chosen.row.indicator.id && series === chosen.part.code);
  return (
    <Card as="section" aria-labelledby="takes" className="above-5" data-only="screen">
      <h2 id="takes">{t('takes.title')}</h2>
      <Cluster gap={3} rows={2} above={2} below={2} align="end" data-only="script">
        <Select
          label={t('column.promise')}
          value={chosen.row.indicator.id}
          options={open.map(({ row: { indicator }, part }) => ({ value: indicator.id, name: indicatorName(indicator, part, language) }))}
          onChoose={(promise) => void onChange({ promise })}
        />
        <Select
          label={t('takes.aim')}
          value={String(wish)}
          options={[
            ...ASKED_YEARS.map((year) => ({ value: String(year), name: t('takes.byYear', { year }) })),
            ...ASKED_PACES.map((pace) => ({ value: pace, name: t(`takes.pace.${pace}`) })),
          ]}
          onChoose={(aim) => void onChange({ aim: [...ASKED_YEARS, ...ASKED_PACES].find((each) => String(each) === aim) ?? null })}
        />
      </Cluster>
      <p>
        <strong>{indicatorName(chosen.row.indicator, chosen.part, language)}.</strong> {sentence}
      </p>
      <TakesDrawing
        values={nationRun(chosen.series, told?.values ?? []).values}
        takes={chosen.takes}
        label={sentence}
        series={chosen.series}
      />
      {chosen.takes.isSeen && <p className="note">{t('takes.note')}</p>}
    </Card>
  );
}

/** So little is not faster as two decimals tell it, and this not as one does. */
const EQUAL = 1.005;
const HARDLY_FASTER = 1.05;

interface Asked {
  readonly takes: Takes;
  readonly series: Series;
  /** Over how many years the best pace was kept up. */
  readonly bestYears: number;
}

function useTakesSentence() {
  const { t } = useTranslation('closing-page');
  const { value, difference, number } = useFormat();
  return ({ takes, series: { unit, decimals, direction }, bestYears }: Asked, wish: Wish) => {
    const sign = direction === 'higher' ? 1 : -1;
    const { last, soFar, times, isWithinError } = takes;
    const words = {
      ...{
        last: value(last.value, asPublished({ unit, decimals }, last.value)),
        lastYear: last.year,
        target: value(takes.target, { unit, decimals }),
      },
      ...{
        pace: difference(sign * takes.pace, { unit, decimals: paceDecimals(decimals, takes.pace) }),
        from: soFar.from.year,
        to: soFar.to.year,
      },
    };
    const noChange = isWithinError ? t('projection.within-error', words) : t('takes.noPace', words);
    if (typeof wish === 'string') {
      if (!takes.isSeen) return wish === 'best' ? t('realistic.bestNone', { count: bestYears }) : noChange;
      if (takes.isBeyond) return t('takes.beyond', { ...words, horizon: LAST_PROJECTED_YEAR });
      return takes.year === null ? t('takes.never', words) : t('takes.reached', { ...words, year: takes.year });
    }
    const needed = t('takes.needed', { ...words, year: wish });
    if (times === null) return `${needed} ${noChange}`;
    if (times <= EQUAL) return `${needed} ${t('takes.enough', words)}`;
    return `${needed} ${t('takes.faster', { ...words, times: number(times, times < HARDLY_FASTER ? 2 : 1) })}`;
  };
}
