import { useTranslation } from 'react-i18next';
import type { IndicatorAnswer } from '@/contracts/indicators';
import type { BriefingLine } from '@/domain/briefing';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { FactValue, OriginGroup } from '@/shared/ui/fact-value';
import { PlanValue } from '@/shared/ui/plan-value';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import { visuallyHidden } from '@/shared/ui/visually-hidden';
import { IndicatorName } from './indicator-name';
import styles from './promise-table.module.css';

interface PromiseTableProps {
  readonly lines: readonly BriefingLine<IndicatorAnswer>[];
  readonly caption: string;
  /** `true`: what stands above says it, the caption is only heard. */
  readonly isCaptionHidden?: boolean;
}

/** The target indicators, one line each. */
export function PromiseTable({ lines, caption, isCaptionHidden = false }: PromiseTableProps) {
  const { t } = useTranslation();
  const { t: own } = useTranslation('briefing');
  return (
    <div className={styles['room']}>
      <table className={styles['table']}>
        <caption className={isCaptionHidden ? visuallyHidden : undefined}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('term.targetIndicator')}</th>
            <th scope="col" className={styles['number']}>
              {t('term.fact')}
            </th>
            <th scope="col" className={styles['number']}>
              {t('term.plan')}
            </th>
            <th scope="col">{own('column.verdict')}</th>
            <th scope="col">{own('column.lag')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <PromiseRow key={line.indicator.id} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PromiseRow({ line }: { line: BriefingLine<IndicatorAnswer> }) {
  const { t } = useTranslation();
  const { t: own } = useTranslation('briefing');
  const language = useLanguage();
  const lagText = useLagText();
  const { value } = useFormat();
  const { indicator, part, judged, carried, state, plan } = line;
  const shown = judged ?? carried;
  const measured = { unit: indicator.unit, decimals: part.decimals };
  return (
    <OriginGroup as="tr" origin={shown?.basis ?? null}>
      <th scope="row">
        <IndicatorName line={line} language={language} />
      </th>
      <td className={styles['number']} data-label={t('term.fact')}>
        {shown ? <FactValue fact={shown.fact} provenance={shown.basis} measured={measured} /> : '–'}
      </td>
      <td className={styles['number']} data-label={t('term.plan')}>
        {shown ? (
          <PlanValue judged={shown} measured={measured} />
        ) : plan === null ? (
          '–'
        ) : (
          <span translate="no">{value(plan, measured)}</span>
        )}
      </td>
      <td data-label={own('column.verdict')}>
        {shown && <VerdictBadge judged={shown} />}
        {!shown && state && <StateBadge state={state} />}
        {!judged && carried && <span className={styles['aside']}> {t('measure.asOf', { year: carried.year })}</span>}
      </td>
      <td data-label={own('column.lag')}>{shown?.lag.known ? lagText(shown.lag) : '–'}</td>
    </OriginGroup>
  );
}
