import { useTranslation } from 'react-i18next';
import type { Localized } from '@/contracts/parts';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { FactValue, OfOrigin } from '@/shared/ui/fact-value';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { Link } from '@/shared/url/address';
import { MiniChart } from './mini-chart';
import type { ProfileRow } from './profile-row';
import styles from './rows.module.css';
import { isTelling, useRowTexts } from './use-row-texts';

interface RowViewProps {
  readonly row: ProfileRow;
  readonly brokenIn: number | null;
  /** The row above: what is true of several parts is said once. */
  readonly above?: ProfileRow | undefined;
}

/** One series: fact, plan, guide, nation, place, way since 2018, verdict and months behind. A gap says why it is one. */
export function RowView({ row, brokenIn, above }: RowViewProps) {
  const { t } = useTranslation(['region', 'common']);
  const lang = useLanguage();
  const { value } = useFormat();
  const { nameOf, measuredOf, distanceText, miniLabel } = useRowTexts();
  const { point, plan, lastPlan, path, nation, place, median } = row;
  const figure = (number: number | null) => (number === null ? <Nothing /> : value(number, measuredOf(row)));
  const distance = distanceText(row, 'row');
  return (
    <tr>
      <th scope="row" className={styles['title']}>
        <Link to="/$lang/indicators/$id/" params={{ lang, id: row.indicator.id }}>
          {nameOf(row)}
        </Link>
      </th>
      <td data-label={t('column.fact')}>
        {point && point.fact !== null ? (
          <FactValue fact={point.fact} provenance={point.provenance} measured={measuredOf(row)} />
        ) : (
          <Nothing />
        )}
        {point?.provenance && point.provenance !== 'demo' && <small> {t(`common:provenance.${point.provenance}`)}</small>}
      </td>
      <td data-label={t('column.plan')}>
        {figure(plan ?? lastPlan?.value ?? null)}
        {lastPlan && <small> {t('common:plan.last', { year: lastPlan.year })}</small>}
      </td>
      <td data-label={t('column.path')}>
        <OfOrigin origin={path?.basis ?? null}>{figure(path?.value ?? null)}</OfOrigin>
      </td>
      <td data-label={t('column.nation')}>
        {nation ? <FactValue fact={nation.fact} provenance={nation.provenance} measured={measuredOf(row)} /> : <Nothing />}{' '}
        {distance !== null && (
          <OfOrigin as="small" origin={row.distance?.basis ?? null}>
            {distance}
          </OfOrigin>
        )}{' '}
        {median && (
          <OfOrigin as="small" origin={median.basis}>
            {t('row.median', { value: value(median.value, measuredOf(row)) })}
          </OfOrigin>
        )}
      </td>
      <td data-label={t('column.place')}>
        {place ? <OfOrigin origin={place.basis}>{t('row.place', { place: place.place, total: place.of })}</OfOrigin> : <Nothing />}
      </td>
      <td className={styles['chart']}>
        <MiniChart {...{ row, brokenIn }} label={miniLabel(row)} />
      </td>
      <VerdictCell row={row} note={row.point?.note?.kk === above?.point?.note?.kk ? null : (row.point?.note ?? null)} />
    </tr>
  );
}

function VerdictCell({ row: { judgement }, note }: { row: ProfileRow; note: Localized | null }) {
  const { t } = useTranslation();
  const lagText = useLagText();
  const lang = useLanguage();
  return (
    <td className={styles['verdict']}>
      {judgement.kind === 'judged' ? (
        <>
          <VerdictBadge judged={judgement} />{' '}
          {isTelling(judgement.lag) && (
            <OfOrigin as="small" origin={judgement.basis}>
              {lagText(judgement.lag)}
            </OfOrigin>
          )}
        </>
      ) : (
        <>
          <StateBadge state={judgement.state} /> {judgement.reason && <small>{t(`start.${judgement.reason}`)}</small>}
          {note && <small> {note[lang]}</small>}
        </>
      )}
    </td>
  );
}

/** Not a number; the verdict column says why. */
function Nothing() {
  const { t } = useTranslation('region');
  return (
    <span className={styles['nothing']}>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{t('row.nothing')}</VisuallyHidden>
    </span>
  );
}
