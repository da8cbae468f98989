import type { TFunction } from 'i18next';
import type { Language } from '@/domain/language';
import { PROGRAMME_YEARS } from '@/domain/series';
import type { Column } from '@/shared/list/column';
import { numberColumn } from '@/shared/list/number-column';
import { Link } from '@/shared/url/address';
import type { AgencyDuties, AgencyRow, Share } from './agency-duties';

interface InView {
  readonly language: Language;
  readonly number: (value: number, decimals: number) => string;
}

/** `null` where no measure has an amount: that is not 0. */
const amountOf = ({ withAmount, money }: Share) => (withAmount === 0 ? null : money.totalMlnKzt);

/** Beside a file with amounts of several bodies: a shared one stands at each of them. */
export const toSharedWarning = (t: TFunction<'agencies'>) => ({
  code: 'shared_money',
  label: t('money.shared'),
  value: t('money.warning'),
});

/** Every body: how much it answers for, and what its measures were to cost. Amounts in million tenge of 2020–2025. */
export function toAgencyColumns(t: TFunction<'agencies'>, { language, number }: InView): Column<AgencyRow>[] {
  const count = (key: string, label: string, of: (row: AgencyRow) => number | null, fileLabel = label) =>
    numberColumn({ key, label, fileLabel, width: '13%' }, of, number);
  return [
    {
      ...{ key: 'agency', label: t('list.agency'), kind: 'title' },
      show: ({ agency }) => (
        <>
          <Link to="/$lang/agencies/$code/" params={{ lang: language, code: agency.code }}>
            {agency.name[language]}
          </Link>{' '}
          <small>{agency.abbreviation[language]}</small>
          {agency.note && (
            <>
              {' '}
              <small className="note line">{agency.note[language]}</small>
            </>
          )}
        </>
      ),
      cell: ({ agency }) => ({ code: agency.code, label: agency.name[language] }),
      beside: [
        { code: 'short', cell: ({ agency }) => agency.abbreviation[language] },
        { code: 'note', cell: ({ agency }) => agency.note?.[language] ?? null },
      ],
    },
    count('indicators', t('indicators.title'), ({ duties }) => duties.indicators.length),
    count('measures', t('measures.title'), ({ measures }) => measures),
    count('sole_mln_kzt', t('money.sole'), ({ duties }) => amountOf(duties.sole), t('list.sole')),
    count('shared_mln_kzt', t('money.shared'), ({ duties }) => amountOf(duties.shared), t('list.shared')),
  ];
}

/** The planned money of a body's measures, alone or with others. */
export interface MoneyShare {
  readonly kind: 'sole' | 'shared';
  readonly share: Share;
}

export const toMoneyShares = (duties: AgencyDuties): MoneyShare[] =>
  (['sole', 'shared'] as const).map((kind) => ({ kind, share: duties[kind] }));

/** Year by year and in all, in million tenge. Absent: `null`, where the plan names no amount. */
export function toMoneyColumns(t: TFunction<'agencies'>, { number }: Pick<InView, 'number'>): Column<MoneyShare>[] {
  const measures = { code: 'measures', label: t('measures.title'), kind: 'number', decimals: 0 } as const;
  return [
    {
      ...{ key: 'responsibility', label: t('money.kind'), kind: 'title', width: '25%' },
      show: ({ kind, share }) => (
        <>
          {t(`money.${kind}`)} <small>{t('money.measures', { count: share.withAmount })}</small>
        </>
      ),
      cell: ({ kind }) => ({ code: kind, label: t(`money.${kind}`) }),
      beside: [{ ...measures, cell: ({ share }) => share.withAmount }],
    },
    ...PROGRAMME_YEARS.map((year, index) =>
      numberColumn(
        { key: `amount_${year}`, label: String(year), fileLabel: t('money.inYear', { year }) },
        ({ share }: MoneyShare) => share.money.byYear[index] ?? null,
        number,
      ),
    ),
    {
      ...{ key: 'total_mln_kzt', label: t('money.total'), fileLabel: t('money.inAll'), kind: 'number', holds: 'number' },
      show: ({ share }) => <b translate="no">{number(share.money.totalMlnKzt, 0)}</b>,
      cell: ({ share }) => amountOf(share),
    },
  ];
}
