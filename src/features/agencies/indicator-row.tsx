import { useTranslation } from 'react-i18next';
import { insideName } from '@/domain/indicator-name';
import type { ProgrammeYear } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { usePartsText } from '@/shared/i18n/use-parts-text';
import { FactValue, OriginGroup } from '@/shared/ui/fact-value';
import { PlanValue } from '@/shared/ui/plan-value';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import { Link } from '@/shared/url/address';
import styles from './agencies.module.css';
import type { AgencyIndicator } from './agency-indicators';

/** One indicator: the verdict of its worst part with the figures behind it, or the reason why there is none. */
export function IndicatorRow({ item, year }: { item: AgencyIndicator; year: ProgrammeYear }) {
  const { t } = useTranslation(['agencies', 'common']);
  const lang = useLanguage();
  const { value } = useFormat();
  const lagText = useLagText();
  const partsText = usePartsText();
  const { indicator, judgement, judged, part, plan, fact } = item;
  const measured = part && { unit: indicator.unit, decimals: part.decimals };
  const hasParts = indicator.series.length > 1;
  return (
    <OriginGroup as="tr" origin={judged?.basis ?? item.provenance}>
      <th scope="row">
        <Link to="/$lang/indicators/$id/" params={{ lang, id: indicator.id }} search={{ year }}>
          {indicator.short[lang]}
        </Link>{' '}
        {hasParts && judged && part?.short && <small>{t('indicators.worst', { part: insideName(part.short[lang]) })}</small>}
      </th>
      <td>
        {judged ? <VerdictBadge judged={judged} /> : <StateBadge state={judgement.state ?? 'no-data'} />}{' '}
        {judged && judged.year !== year && <small>{t('common:measure.asOf', { year: judged.year })}</small>}{' '}
        {hasParts && judgement.known > 0 && <small>{partsText(judgement)}</small>}
      </td>
      <td className={styles['number']} data-label={t('common:term.plan')}>
        {measured && (judged ? <PlanValue judged={judged} measured={measured} /> : plan !== null && value(plan, measured))}
        {!judged && plan === null && '–'}
      </td>
      <td className={styles['number']} data-label={t('common:term.fact')}>
        {fact !== null && measured ? <FactValue fact={fact} provenance={item.provenance} measured={measured} /> : '–'}
      </td>
      <td data-label={t('indicators.lag')}>{judged?.lag.known ? lagText(judged.lag) : '–'}</td>
    </OriginGroup>
  );
}
