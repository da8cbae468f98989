import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { PlacedFact } from '@/contracts/overlay';
import type { AttentionLine } from '@/domain/attention';
import { indicatorName } from '@/domain/indicator-name';
import type { Distribution } from '@/domain/roll-up';
import { indicatorListQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import { BasisNote } from '@/shared/ui/basis-note';
import { MedianLagValue } from '@/shared/ui/median-lag-value';
import { toWholeEffect, type Whole } from './whole-effect';

interface Row {
  readonly key: string;
  readonly name: string;
  readonly of: (whole: Whole) => ReactNode;
}

/** What becomes of the overview: its headline before and after, and whom its attention list gains and loses. Suspends. */
export function WholeEffectTable({ facts }: { facts: readonly PlacedFact[] }) {
  const { t } = useTranslation('report-preview');
  const { number } = useFormat();
  const { indicators } = useSuspenseQuery(indicatorListQuery).data;
  const effect = useMemo(() => toWholeEffect(indicators, facts), [indicators, facts]);
  const namesOf = useLineNames();
  const counts = (group: Distribution, counted: 'targets' | 'indicators') => (
    <>
      {t('whole.counts', { known: number(group.known, 0), met: number(group.verdicts.met, 0) })}
      <br />
      <BasisNote group={group} counted={counted} />
    </>
  );
  const rows: Row[] = [
    { key: 'targets', name: t('whole.targets'), of: ({ targets }) => counts(targets, 'targets') },
    { key: 'all', name: t('whole.all'), of: ({ all }) => counts(all, 'indicators') },
    { key: 'lag', name: t('whole.lag'), of: ({ lag }) => <MedianLagValue lag={lag} /> },
    { key: 'attention', name: t('whole.attention'), of: ({ attention }) => number(attention.length, 0) },
  ];
  const columns: Column<Row>[] = [
    { key: 'what', label: t('whole.what'), kind: 'title', width: '30%', show: ({ name }) => name },
    { key: 'before', label: t('whole.before'), kind: 'text', show: ({ of }) => of(effect.before) },
    { key: 'after', label: t('whole.after'), kind: 'text', show: ({ of }) => of(effect.after) },
  ];
  const { come, gone } = effect;
  return (
    <>
      <DataTable
        caption={t('whole.caption', { year: effect.year })}
        columns={columns}
        groups={[{ key: 'all', rows }]}
        keyOf={({ key }) => key}
      />
      {come.length > 0 && <p>{t('whole.come', { names: namesOf(come) })}</p>}
      {gone.length > 0 && <p>{t('whole.gone', { names: namesOf(gone) })}</p>}
      {come.length + gone.length === 0 && <p>{t('whole.sameList')}</p>}
    </>
  );
}

function useLineNames(): (lines: readonly AttentionLine[]) => string {
  const language = useLanguage();
  const { indicators } = useSuspenseQuery(indicatorListQuery).data;
  return (lines) =>
    lines
      .flatMap(({ indicatorId, seriesCode }) => {
        const indicator = indicators.find(({ id }) => id === indicatorId);
        const part = indicator?.series.find(({ code }) => code === seriesCode);
        return indicator && part ? [indicatorName(indicator, part, language)] : [];
      })
      .join('; ');
}
