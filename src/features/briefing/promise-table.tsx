import type { IndicatorAnswer } from '@/contracts/indicators';
import type { BriefingLine } from '@/domain/briefing';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { Table } from '@/shared/list/table';
import { FactValue } from '@/shared/ui/fact-value';
import { PlanValue } from '@/shared/ui/plan-value';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import { IndicatorName } from './indicator-name';
import styles from './promise-table.module.css';

interface PromiseTableProps {
  readonly lines: readonly BriefingLine<IndicatorAnswer>[];
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
}

/** The target indicators, one line each. */
export function PromiseTable({ lines, ...caption }: PromiseTableProps) {
  return (
    <Table
      cards="small"
      isDense
      className={styles['table']}
      {...caption}
      columns={usePromiseColumns()}
      rows={lines}
      keyOf={({ indicator }) => indicator.id}
      originOf={(line) => shownOf(line)?.basis ?? null}
    />
  );
}

type Line = BriefingLine<IndicatorAnswer>;

const shownOf = ({ judged, carried }: Line) => judged ?? carried;

function usePromiseColumns(): Column<Line>[] {
  const { t } = useTranslation();
  const { t: own } = useTranslation('briefing');
  const language = useLanguage();
  const lagText = useLagText();
  const { value } = useFormat();
  const measuredBy = ({ indicator, part }: Line) => ({ unit: indicator.unit, decimals: part.decimals });
  return [
    {
      key: 'indicator',
      label: t('term.targetIndicator'),
      kind: 'title',
      show: (line) => <IndicatorName line={line} language={language} />,
    },
    {
      ...{ key: 'fact', label: t('term.fact'), kind: 'number' },
      show: (line) => {
        const shown = shownOf(line);
        return shown && <FactValue fact={shown.fact} provenance={shown.basis} measured={measuredBy(line)} />;
      },
    },
    {
      ...{ key: 'plan', label: t('term.plan'), kind: 'number' },
      show: (line) => {
        const shown = shownOf(line);
        if (shown) return <PlanValue judged={shown} measured={measuredBy(line)} />;
        return line.plan !== null && <span translate="no">{value(line.plan, measuredBy(line))}</span>;
      },
    },
    {
      ...{ key: 'verdict', label: own('column.verdict'), isPlain: true },
      show: (line) => {
        const { judged, carried, state } = line;
        const shown = shownOf(line);
        return (
          <>
            {shown ? <VerdictBadge judged={shown} /> : state && <StateBadge state={state} />}
            {!judged && carried && <span className="muted"> {t('measure.asOf', { year: carried.year })}</span>}
          </>
        );
      },
    },
    {
      ...{ key: 'lag', label: own('column.lag'), isPlain: true },
      show: (line) => {
        const lag = shownOf(line)?.lag;
        return lag?.known && lagText(lag);
      },
    },
  ];
}
