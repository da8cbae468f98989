import { useTranslation } from 'react-i18next';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { Judged } from '@/domain/judgement';
import type { Baseline, Series } from '@/domain/series';
import type { StudyRound } from '@/domain/study-rounds';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { Overdue } from '@/shared/ui/awaited-result';
import { OfOrigin, OriginGroup } from '@/shared/ui/fact-value';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import { ChangeCell } from './change-cell';
import { FigureLink } from './figure-link';
import styles from './tables.module.css';
import { useSigned } from './use-signed';

interface RowProps {
  readonly series: Series;
  /** Averages of the OECD for this part; `null` = the table has no such column. */
  readonly oecd: IndicatorDetail['comparators'] | null;
  readonly indicator: string;
  readonly part: string;
  readonly dataDate: string;
}

/** Where the way began: a fact of the decree, or what it expected. */
export function BaselineRow({ baseline, series, oecd }: RowProps & { baseline: Baseline }) {
  const { t } = useTranslation(['studies', 'common']);
  const { number } = useFormat();
  const isExpected = baseline.kind === 'expectation';
  return (
    <tr className={styles['start']}>
      <th scope="row">{t(isExpected ? 'rounds.expectation' : 'rounds.baseline', { year: baseline.year })}</th>
      <Cell label={t('common:term.plan')} />
      <Cell label={t(isExpected ? 'common:term.baselineExpected' : 'common:term.fact')}>
        {isExpected ? (
          <i translate="no">{number(baseline.value, series.decimals)}</i>
        ) : (
          <span translate="no">{number(baseline.value, series.decimals)}</span>
        )}
      </Cell>
      <Cell label={t('common:term.deviation')} />
      {oecd && <OecdCell oecd={oecd} year={baseline.year} fact={baseline.value} decimals={series.decimals} />}
      <Cell label={t('rounds.change')} />
      <td className={styles['empty']} />
    </tr>
  );
}

interface RoundProps extends RowProps {
  readonly round: StudyRound;
  readonly measurement: IndicatorDetail['measurements'][number] | null;
}

export function RoundRow({ round, measurement, series, oecd, indicator, part, dataDate }: RoundProps) {
  const { t } = useTranslation(['studies', 'common']);
  const { number } = useFormat();
  const signed = useSigned();
  const { judgement, planYear, heldYear, plan } = round;
  const judged = judgement.kind === 'judged' ? judgement : null;
  return (
    <OriginGroup as="tr" origin={judged?.basis ?? null}>
      <th scope="row">{planYear === heldYear ? t('rounds.held', { year: heldYear }) : t('rounds.moved', { planYear, heldYear })}</th>
      <Cell label={t('common:term.plan')}>
        <span translate="no">{number(plan, series.decimals)}</span>
      </Cell>
      <Cell label={t('common:term.fact')}>
        {judged && (
          <>
            <FigureLink indicator={indicator} series={part} year={heldYear}>
              <OfOrigin as="b" origin={judged.provenance}>
                <span translate="no">{number(judged.fact, series.decimals)}</span>
              </OfOrigin>
            </FigureLink>
            {judged.provenance !== 'demo' && <small> {t(`common:provenance.${judged.provenance}`)}</small>}
          </>
        )}
      </Cell>
      <Cell label={t('common:term.deviation')}>{judged && signed(judged.gap, series.decimals)}</Cell>
      {oecd && <OecdCell oecd={oecd} year={heldYear} fact={judged?.fact ?? null} decimals={series.decimals} />}
      <ChangeCell series={series} judged={judged} />
      <td data-label={t('common:verdict.label')} className={styles['verdict']}>
        <span>
          {judgement.kind === 'judged' ? <VerdictAndLag judged={judgement} /> : <StateBadge state={judgement.state} />}
          {judgement.kind === 'state' && measurement && <Overdue {...{ measurement, dataDate }} />}
        </span>
      </td>
    </OriginGroup>
  );
}

function VerdictAndLag({ judged }: { judged: Judged }) {
  const lagText = useLagText();
  return (
    <>
      <VerdictBadge judged={judged} /> <small>{lagText(judged.lag)}</small>
    </>
  );
}

/** The average of the OECD in the year of the round and how far the country is from it. A year without a verified one says so. */
function OecdCell({
  oecd,
  year,
  fact,
  decimals,
}: {
  oecd: IndicatorDetail['comparators'];
  year: number;
  fact: number | null;
  decimals: number;
}) {
  const { t } = useTranslation('studies');
  const { number } = useFormat();
  const signed = useSigned();
  const value = oecd.find((comparator) => comparator.year === year)?.value;
  if (value === undefined) return <Cell label={t('rounds.oecd')}>{fact !== null && <small>{t('rounds.oecdNone')}</small>}</Cell>;
  return (
    <Cell label={t('rounds.oecd')}>
      {number(value, decimals)} {fact !== null && <small>{signed(fact - value, decimals)}</small>}
    </Cell>
  );
}

/** A number with its column's name for the phone, where the row is a card. Nothing in it: a dash, never a zero. */
function Cell({ label, children }: { label: string; children?: React.ReactNode }) {
  const isEmpty = children === undefined || children === null || children === false;
  return (
    <td data-label={label} className={isEmpty ? `${styles['number']} ${styles['empty']}` : styles['number']}>
      <span>{isEmpty ? '–' : children}</span>
    </td>
  );
}
