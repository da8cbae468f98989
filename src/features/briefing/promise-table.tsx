import type { IndicatorAnswer } from '@/contracts/indicators';
import type { BriefingLine } from '@/domain/briefing';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { FactValue, OriginGroup } from '@/shared/ui/fact-value';
import { PlanValue } from '@/shared/ui/plan-value';
import { Table } from '@/shared/ui/table';
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
    <Table cards="small" isDense className={styles['table']}>
      <caption className={isCaptionHidden ? visuallyHidden : undefined}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('term.targetIndicator')}</th>
          <th scope="col" className="number">
            {t('term.fact')}
          </th>
          <th scope="col" className="number">
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
    </Table>
  );
}

function PromiseRow({ line }: { line: BriefingLine<IndicatorAnswer> }) {
  const { t } = useTranslation();
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
      <td className="number" data-label={t('term.fact')}>
        {shown ? <FactValue fact={shown.fact} provenance={shown.basis} measured={measured} /> : '–'}
      </td>
      <td className="number" data-label={t('term.plan')}>
        {shown ? (
          <PlanValue judged={shown} measured={measured} />
        ) : plan === null ? (
          '–'
        ) : (
          <span translate="no">{value(plan, measured)}</span>
        )}
      </td>
      <td>
        {shown && <VerdictBadge judged={shown} />}
        {!shown && state && <StateBadge state={state} />}
        {!judged && carried && <span className="muted"> {t('measure.asOf', { year: carried.year })}</span>}
      </td>
      <td>{shown?.lag.known ? lagText(shown.lag) : '–'}</td>
    </OriginGroup>
  );
}
