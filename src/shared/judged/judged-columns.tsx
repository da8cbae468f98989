import type { TFunction } from 'i18next';
import { insideName } from '@/domain/indicator-name';
import type { Language } from '@/domain/language';
import type { ProgrammeYear } from '@/domain/series';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { usePartsText } from '@/shared/i18n/use-parts-text';
import type { Column } from '@/shared/list/column';
import { FactValue } from '@/shared/ui/fact-value';
import { PlanValue } from '@/shared/ui/plan-value';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import { Link } from '@/shared/url/address';
import { useTranslation } from '../i18n/use-translation';
import type { JudgedIndicator } from './judged-indicators';

interface ColumnWords {
  readonly t: TFunction;
  readonly column: string;
  readonly lag: string;
  /** Of an indicator in several parts: which one is shown. */
  readonly worst: (part: string) => string;
}

interface InView {
  readonly language: Language;
  readonly year: ProgrammeYear;
}

/** One indicator: the verdict of its worst part with the figures behind it, or the reason why there is none. */
export function toJudgedColumns({ t, column, lag, worst }: ColumnWords, { language, year }: InView): Column<JudgedIndicator>[] {
  return [
    {
      ...{ key: 'indicator', label: column, kind: 'title', width: '36%' },
      show: ({ indicator, judged, part }) => (
        <>
          <Link to="/$lang/indicators/$id/" params={{ lang: language, id: indicator.id }} search={{ year }}>
            {indicator.short[language]}
          </Link>{' '}
          {indicator.series.length > 1 && judged && part?.short && <small>{worst(insideName(part.short[language]))}</small>}
        </>
      ),
    },
    {
      ...{ key: 'verdict', label: t('verdict.label'), kind: 'long', isPlain: true },
      show: (item) => <VerdictCell item={item} year={year} />,
    },
    { ...{ key: 'plan', label: t('term.plan'), kind: 'number', width: '13%' }, show: (item) => <PlanCell item={item} year={year} /> },
    { ...{ key: 'fact', label: t('term.fact'), kind: 'number', width: '13%' }, show: (item) => <FactCell item={item} /> },
    { ...{ key: 'lag', label: lag, isPlain: true }, show: (item) => <LagCell item={item} /> },
  ];
}

function VerdictCell({ item: { indicator, judgement, judged }, year }: { item: JudgedIndicator; year: ProgrammeYear }) {
  const { t } = useTranslation();
  const partsText = usePartsText();
  return (
    <>
      {judged ? <VerdictBadge judged={judged} /> : <StateBadge state={judgement.state ?? 'no-data'} />}{' '}
      {judged && judged.year !== year && <small>{t('measure.asOf', { year: judged.year })}</small>}{' '}
      {indicator.series.length > 1 && judgement.known > 0 && <small>{partsText(judgement)}</small>}
    </>
  );
}

const measuredOf = ({ indicator, part }: JudgedIndicator) => part && { unit: indicator.unit, decimals: part.decimals };

function PlanCell({ item, year }: { item: JudgedIndicator; year: ProgrammeYear }) {
  const { judged, plan, planYear } = item;
  const measured = measuredOf(item);
  if (!measured || plan === null) return '–';
  return <PlanValue judged={{ year, planYear, plan, ended: judged?.ended ?? false }} measured={measured} />;
}

function FactCell({ item }: { item: JudgedIndicator }) {
  const measured = measuredOf(item);
  return item.fact !== null && measured ? <FactValue fact={item.fact} provenance={item.provenance} measured={measured} /> : '–';
}

function LagCell({ item: { judged } }: { item: JudgedIndicator }) {
  const lagText = useLagText();
  // a card leaves the dash out
  return judged?.lag.known ? lagText(judged.lag) : <span data-none>–</span>;
}
