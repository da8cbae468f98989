import type { TFunction } from 'i18next';
import type { Language } from '@/domain/language';
import type { Column } from '@/shared/list/column';
import { Link } from '@/shared/url/address';
import type { AgencyRow, Share } from './agency-duties';

interface InView {
  readonly language: Language;
  readonly number: (value: number, decimals: number) => string;
}

/** `null` where no measure has an amount: that is not 0. */
export const amountOf = ({ withAmount, money }: Share) => (withAmount === 0 ? null : money.totalMlnKzt);

/** Every body: how much it answers for, and what its measures were to cost. Amounts in million tenge of 2020–2025. */
export function toAgencyColumns(t: TFunction<'agencies'>, { language, number }: InView): Column<AgencyRow>[] {
  const count = (key: string, label: string, of: (row: AgencyRow) => number | null): Column<AgencyRow> => ({
    ...{ key, label, kind: 'number', width: '13%', holds: 'number', cell: of },
    show: (row) => {
      const value = of(row);
      return value === null ? '–' : number(value, 0);
    },
  });
  return [
    {
      ...{ key: 'agency', label: t('list.agency'), kind: 'title' },
      show: ({ agency }) => (
        <>
          <Link to="/$lang/agencies/$code/" params={{ lang: language, code: agency.code }}>
            {agency.name[language]}
          </Link>{' '}
          <small>{agency.abbreviation[language]}</small>
        </>
      ),
      cell: ({ agency }) => ({ code: agency.code, label: agency.name[language] }),
      beside: [{ code: 'short', cell: ({ agency }) => agency.abbreviation[language] }],
    },
    count('indicators', t('indicators.title'), ({ duties }) => duties.indicators.length),
    count('measures', t('measures.title'), ({ measures }) => measures),
    count('sole_mln_kzt', t('list.sole'), ({ duties }) => amountOf(duties.sole)),
    count('shared_mln_kzt', t('list.shared'), ({ duties }) => amountOf(duties.shared)),
  ];
}
