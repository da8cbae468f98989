import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { partName } from '@/domain/indicator-name';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import { FigureLink } from './figure-link';
import { ChangeWords, DeviationFigure, FactFigure, OecdFigure, PlanFigure, RoundName, RoundVerdict } from './round-cells';
import { type RoundLine, toRoundLines } from './round-lines';
import styles from './tables.module.css';

interface RoundsTableProps {
  readonly detail: IndicatorDetail;
  readonly caption: string;
}

/** Every planned round of every part: plan against fact, or the reason why there is none. */
export function RoundsTable({ detail, caption }: RoundsTableProps) {
  const { t } = useTranslation(['studies', 'common']);
  const language = useLanguage();
  const figure = { kind: 'number', width: '10%' } as const;
  const oecd: Column<RoundLine> = { ...{ key: 'oecd', label: t('rounds.oecd'), ...figure }, show: (line) => <OecdFigure line={line} /> };
  const columns: Column<RoundLine>[] = [
    { ...{ key: 'round', label: t('rounds.round'), kind: 'title', width: '17%' }, show: (line) => <RoundName line={line} /> },
    { ...{ key: 'plan', label: t('common:term.plan'), ...figure }, show: (line) => <PlanFigure line={line} /> },
    { ...{ key: 'fact', label: t('common:term.fact'), ...figure }, show: (line) => <FactFigure line={line} /> },
    { ...{ key: 'deviation', label: t('common:term.deviation'), ...figure }, show: (line) => <DeviationFigure line={line} /> },
    ...(detail.comparators.length > 0 ? [oecd] : []),
    {
      ...{ key: 'change', label: t('rounds.change'), kind: 'long', className: styles['apart'] },
      show: (line) => <ChangeWords line={line} />,
    },
    {
      ...{ key: 'verdict', label: t('common:verdict.label'), kind: 'long', isPlain: true, width: '15rem' },
      show: (line) => <RoundVerdict line={line} dataDate={detail.dataDate} />,
    },
  ];
  return (
    <DataTable
      caption={caption}
      className={`targets ${styles['table']}`}
      columns={columns}
      groups={detail.indicator.series.map((part) => ({
        key: part.code,
        title: (
          <FigureLink indicator={detail.indicator.id} series={part.code}>
            {partName(part, language) ?? part.code}
          </FigureLink>
        ),
        rows: toRoundLines(detail, part),
      }))}
      keyOf={({ round }) => round?.planYear ?? 'start'}
      originOf={({ judged }) => judged?.basis ?? null}
      room="roomy"
      rows="lines"
    />
  );
}
