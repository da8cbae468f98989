import { isUnproven } from '@/domain/series';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { cardClass } from '@/shared/ui/card';
import { FactValue, OfOrigin, OriginGroup } from '@/shared/ui/fact-value';
import { Stack } from '@/shared/ui/layout';
import { PlanValue } from '@/shared/ui/plan-value';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import { Link } from '@/shared/url/address';
import type { RankedRow } from './ranked-rows';
import { whyNoFact } from './region-rows';
import type { Shown } from './shown';
import styles from './side.module.css';
import { useRegionWords } from './use-region-words';

/** The figures of the region under the pointer or the keyboard. Not announced: the shape itself says the same. */
export function RegionDetail({ item, shown }: { item: RankedRow | undefined; shown: Shown }) {
  const { t } = useTranslation(['regions', 'common']);
  const language = useLanguage();
  const { placeOf, lagOf } = useRegionWords(shown);
  if (!item) {
    return (
      <Stack as="aside" gap={2} align="start" className={`small ${cardClass('panel')}`} data-only="screen">
        <p className="note">{t('detail.choose')}</p>
      </Stack>
    );
  }
  const { row } = item;
  return (
    <Stack as="aside" gap={2} align="start" className={`small ${cardClass('panel')}`} data-only="screen" aria-label={row.name[language]}>
      <p className="strong">
        <Link to="/$lang/regions/$id/" params={{ lang: language, id: row.id }} search={{ year: shown.year, against: shown.against }}>
          {row.name[language]}
        </Link>
      </p>
      {row.judged ? (
        <VerdictBadge judged={row.judged} />
      ) : (
        <StateBadge state={row.fact === null ? whyNoFact(row) : (row.state ?? 'no-data')} />
      )}
      <OriginGroup as="dl" origin={row.basis ?? row.provenance} className={styles['figures']}>
        {row.fact !== null && (
          <>
            <dt>{t('common:term.fact')}</dt>
            <dd className="number">
              <FactValue fact={row.fact} provenance={row.provenance} measured={shown.facts} isRanked />
            </dd>
          </>
        )}
        {row.judged && (
          <>
            <dt>{t(`against.${shown.against}`)}</dt>
            <dd className="number">
              <PlanValue judged={row.judged} measured={shown.measured} />
            </dd>
          </>
        )}
        {placeOf(item) !== null && (
          <>
            <dt>{t('column.place')}</dt>
            <OfOrigin as="dd" className="number" origin={isUnproven(row.provenance) ? null : item.basis}>
              {t('detail.place', { place: item.place, total: item.ranked })}
            </OfOrigin>
          </>
        )}
      </OriginGroup>
      {lagOf(item) !== null && (
        <OfOrigin as="p" origin={row.basis}>
          {lagOf(item)}
        </OfOrigin>
      )}
      {row.note && <p className="note">{row.note[language]}</p>}
    </Stack>
  );
}
