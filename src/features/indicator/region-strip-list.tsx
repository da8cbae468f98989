import { VERDICTS } from '@/domain/choices';
import { type Ranked, rankedDecimals, type UnrankedReason } from '@/domain/region-ranking';
import { isUnproven, type Provenance, STATES, toSeriesYear } from '@/domain/series';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useVerdictWord } from '@/shared/i18n/use-verdict-word';
import { FactValue, OfOrigin, OriginBlock, OriginGroup } from '@/shared/ui/fact-value';
import { Cluster, stackClass } from '@/shared/ui/layout';
import verdictColours from '@/shared/ui/verdict-colours.module.css';
import { VerdictIcon } from '@/shared/ui/verdict-icon';
import { VerdictKey } from '@/shared/ui/verdict-key';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { Link } from '@/shared/url/address';
import { useFactsMode } from '@/shared/url/use-facts-mode';
import type { IndicatorView } from './indicator-view';
import type { StripRow } from './region-strip';
import styles from './regions.module.css';

interface StripProps {
  readonly view: IndicatorView;
  readonly year: number;
  readonly items: readonly Ranked<StripRow>[];
  readonly chosen: string | null;
}

/** Regions in their places, then those without one with the reason. */
export function RegionStripList({ view, year, items, chosen }: StripProps) {
  const { t } = useTranslation('indicator');
  const facts = useFactsMode();
  const ranked = items.filter(({ place }) => place !== null);
  const decimals = rankedDecimals(
    ranked.map(({ row }) => row),
    view.series.decimals,
  );
  return (
    <>
      {ranked.length === 0 && <p className="note wide">{t(facts === 'official' ? 'regions.noneOfficial' : 'regions.none', { year })}</p>}
      {ranked.length > 0 && (
        <OriginBlock origins={ranked.flatMap(({ row, basis }) => [row.provenance, basis])}>
          <ol className={styles['strip']} aria-label={t('regions.strip', { year })}>
            {ranked.map(({ row, place, basis }) => (
              <StripItem key={row.id} {...{ view, year, row, place, basis, decimals }} isChosen={row.id === chosen} />
            ))}
          </ol>
        </OriginBlock>
      )}
      <VerdictKey verdicts={VERDICTS.filter((verdict) => ranked.some(({ row }) => row.judged?.verdict === verdict))} />
      <Unranked items={items} year={year} />
    </>
  );
}

interface StripItemProps extends Pick<StripProps, 'view' | 'year'> {
  readonly row: StripRow;
  readonly place: number | null;
  /** As many as the places need. */
  readonly decimals: number;
  /** What the place rests on. */
  readonly basis: Provenance | null;
  readonly isChosen: boolean;
}

function StripItem({ view, year, row, place, basis, decimals, isChosen }: StripItemProps) {
  const wordOf = useVerdictWord();
  const { judged } = row;
  const word = judged && wordOf(judged);
  return (
    <OriginGroup as="li" origin={row.provenance} className={isChosen ? styles['chosen'] : undefined}>
      <OfOrigin origin={isUnproven(row.provenance) ? null : basis} className={`muted tabular ${styles['place']}`}>
        {place}
      </OfOrigin>
      <RegionName row={row} year={year} />{' '}
      <Cluster as="span" gap={2} align="center" className="number pushed">
        <span>
          {row.fact !== null && <FactValue fact={row.fact} provenance={row.provenance} measured={{ ...view.series, decimals }} isRanked />}
        </span>{' '}
        <span className={`${styles['verdict']} ${judged ? verdictColours[judged.verdict] : ''}`} title={word ?? undefined}>
          {judged && <VerdictIcon verdict={judged.verdict} />}
          {word && <VisuallyHidden>{word}</VisuallyHidden>}
        </span>
      </Cluster>
    </OriginGroup>
  );
}

function RegionName({ row, year }: { row: StripRow; year: number }) {
  const language = useLanguage();
  return (
    <Link to="/$lang/regions/$id/" params={{ lang: language, id: row.id }} search={{ year: toSeriesYear(year) }}>
      {row.short[language]}
    </Link>
  );
}

function Unranked({ items, year }: Pick<StripProps, 'items' | 'year'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isState = (reason: UnrankedReason | null) => STATES.find((state) => state === reason) ?? 'no-data';
  const rows = items.filter(({ place }) => place === null);
  const states = [...new Set(rows.map(({ reason }) => isState(reason)))];
  if (states.length === 0) return null;
  return (
    <dl className={`${stackClass({ gap: 1 })} small ${styles['unranked']}`}>
      {states.map((state) => (
        <div key={state}>
          <dt className="state">{t(`state.${state}`)}</dt>
          {rows
            .filter(({ reason }) => isState(reason) === state)
            .map(({ row }) => (
              <dd key={row.id}>
                <RegionName row={row} year={year} />
                {row.note && `: ${row.note[language]}`}{' '}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
