import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { PROGRAMME_YEARS } from '@/domain/series';
import { decreeCommitmentsQuery } from '@/shared/api/decree-queries';
import { indicatorDetailQuery, indicatorListQuery, regionDetailQuery, regionListQuery, reportingQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useVerdictWord } from '@/shared/i18n/use-verdict-word';
import type { Column } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import { keepPreview } from '@/shared/preview/preview';
import { OfOrigin } from '@/shared/ui/fact-value';
import { Stack } from '@/shared/ui/layout';
import type { CheckedFiles } from '../read/check-files';
import { useAboutName } from '../use-about-name';
import { countEffects, type Effect, type Standing, toEffects } from './effects';
import { type Measures, measureKey, toMeasures, toPreviewFacts } from './preview-facts';
import { WholeEffectTable } from './whole-effect-table';

/** As many stand on the page; the site itself shows all of them. */
const SHOWN = 100;

/** What the entries would change, and the way to see the whole site with them. Suspends; throws the errors of the API. */
export function PreviewSection({ result }: { result: CheckedFiles }) {
  const { t } = useTranslation('report-preview');
  const language = useLanguage();
  const { number } = useFormat();
  const reporting = useSuspenseQuery(reportingQuery).data;
  const measures = useMeasures(result.entries);
  const facts = useMemo(() => toPreviewFacts(result, reporting, measures), [result, reporting, measures]);
  const fresh = result.entries.filter(({ standing }) => standing !== 'same');
  const others = fresh.filter(({ definition }) => definition === 'other');
  const unseen = others.filter((entry) => !measures.has(measureKey(entry))).length;
  const early = fresh.filter(({ definition, year }) => definition === 'programme' && year < PROGRAMME_YEARS[0]).length;
  const effects = useEffects(facts);
  const columns = useColumns(facts);
  const [isBlocked, setBlocked] = useState(false);
  if (fresh.length === 0) return null;
  const { added, changed, same } = countEffects(effects);
  const n = (count: number) => number(count, 0);
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="preview" className="measured">
      <h3 id="preview">{t('title')}</h3>
      <p>{t('counts', { n: n(facts.length), added: n(added), changed: n(changed), same: n(same) })}</p>
      {others.length > 0 && <p>{t('others', { n: n(others.length) })}</p>}
      {unseen > 0 && <p>{t('unseen', { n: n(unseen) })}</p>}
      {early > 0 && <p>{t('early', { n: n(early), first: PROGRAMME_YEARS[0] })}</p>}
      <WholeEffectTable facts={facts} />
      <p>
        <button
          type="button"
          className="button"
          onClick={() => {
            if (keepPreview({ files: result.files, facts })) location.assign(`${import.meta.env.BASE_URL}${language}/`);
            else setBlocked(true);
          }}
        >
          {t('see')}
        </button>
      </p>
      <p className="note">{t('hint')}</p>
      {isBlocked && <p role="alert">{t('blocked')}</p>}
      <DataTable
        caption={t('caption', { n: n(Math.min(SHOWN, effects.length)), of: n(effects.length) })}
        columns={columns}
        groups={[{ key: 'all', rows: effects.slice(0, SHOWN) }]}
        keyOf={({ fact }) => [fact.indicator, fact.series, fact.region, fact.year].join(' ')}
      />
    </Stack>
  );
}

/** What the measures of entries by another definition are called, as far as the site has them: some are of regions alone. Suspends. */
function useMeasures(entries: CheckedFiles['entries']): Measures {
  const others = entries.filter(({ definition }) => definition === 'other');
  const ids = [...new Set(others.map(({ indicator }) => indicator))];
  const regions = useSuspenseQuery(regionListQuery).data.regions.filter(({ id }) => others.some(({ region }) => region === id));
  const national = useSuspenseQueries({ queries: ids.map(indicatorDetailQuery), combine: dataOf });
  const regional = useSuspenseQueries({ queries: regions.map(({ id }) => regionDetailQuery(id)), combine: dataOf });
  return useMemo(() => {
    const ofNation = national.flatMap(({ indicator, related }) => related.map((measure) => ({ ...measure, indicator: indicator.id })));
    return toMeasures([...ofNation, ...regional.flatMap(({ related }) => related)]);
  }, [national, regional]);
}

const dataOf = <Data,>(results: readonly { readonly data: Data }[]): Data[] => results.map(({ data }) => data);

function useEffects(facts: ReturnType<typeof toPreviewFacts>): Effect[] {
  const { indicators } = useSuspenseQuery(indicatorListQuery).data;
  const reporting = useSuspenseQuery(reportingQuery).data;
  const { regions } = useSuspenseQuery(regionListQuery).data;
  const ids = regions.map(({ id }) => id).filter((id) => facts.some(({ region }) => region === id));
  const answers = useSuspenseQueries({ queries: ids.map(regionDetailQuery) });
  const details = answers.map(({ data }) => data);
  const hasPromises = facts.some(({ definition }) => definition === 'commitment');
  const promises = useSuspenseQueries({ queries: [decreeCommitmentsQuery].filter(() => hasPromises) })[0]?.data.commitments;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers stay the same for as long as the page stands; their list is made anew
  return useMemo(
    () => toEffects(facts, { indicators, regions, details, reporting, commitments: promises ?? [] }),
    [facts, indicators, regions, reporting, promises],
  );
}

function useColumns(facts: ReturnType<typeof toPreviewFacts>): Column<Effect>[] {
  const { t } = useTranslation(['report-preview', 'checks', 'common']);
  const nameOf = useAboutName(facts);
  const { value } = useFormat();
  const wordOf = useVerdictWord();
  const lagText = useLagText();
  const showValue = ({ value: figure, provenance }: Standing, { unit, decimals }: Effect) => (
    <OfOrigin origin={provenance}>{figure === null ? t('noValue') : value(figure, { unit, decimals })}</OfOrigin>
  );
  const showVerdict = ({ judgement, promise, provenance }: Standing) =>
    promise !== null ? (
      <OfOrigin origin={provenance}>{t(`promise.${promise}`)}</OfOrigin>
    ) : judgement === null ? (
      t('notJudged')
    ) : judgement.kind === 'judged' ? (
      <OfOrigin origin={judgement.basis}>
        {wordOf(judgement)}
        <br />
        <small>{lagText(judgement.lag)}</small>
      </OfOrigin>
    ) : (
      t(`common:state.${judgement.state}`)
    );
  return [
    { key: 'about', label: t('checks:column.about'), kind: 'title', show: ({ fact }) => nameOf(fact) },
    { key: 'was', label: t('was'), kind: 'text', width: '13%', show: (effect) => showValue(effect.before, effect) },
    { key: 'is', label: t('is'), kind: 'text', width: '13%', show: (effect) => showValue(effect.after, effect) },
    { key: 'wasVerdict', label: t('wasVerdict'), kind: 'text', width: '22%', show: ({ before }) => showVerdict(before) },
    { key: 'isVerdict', label: t('isVerdict'), kind: 'text', width: '22%', show: ({ after }) => showVerdict(after) },
  ];
}
