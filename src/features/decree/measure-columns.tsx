import type { TFunction } from 'i18next';
import type { Language } from '@/domain/language';
import type { Column } from '@/shared/list/column';
import type { TaskMeasure } from './task-query';

interface InView {
  readonly language: Language;
  readonly plan: string;
  readonly number: (value: number, decimals: number) => string;
}

/** The measures of a task: deadline, form of completion, who, money. Amounts in million tenge of all years. */
export function toMeasureColumns(t: TFunction<'decree'>, { language, plan, number }: InView): Column<TaskMeasure>[] {
  return [
    { ...{ key: 'number', label: '№', kind: 'id', width: '4%' }, show: (row) => row.number, cell: (row) => row.number },
    {
      ...{ key: 'title', label: t('measures.measure'), kind: 'title', width: '38%' },
      show: (row) => <a href={`${plan}#m-${row.number}`}>{row.title[language]}</a>,
      texts: ({ title }) => [title],
    },
    { ...{ key: 'form', label: t('measures.form') }, show: ({ form }) => form[language], texts: ({ form }) => [form] },
    {
      ...{ key: 'deadline', label: t('measures.deadline') },
      show: ({ deadline }) => deadline[language],
      texts: ({ deadline }) => [deadline],
    },
    {
      ...{ key: 'agencies', label: t('measures.agencies') },
      show: ({ agencies }) => agencies.map((name) => name[language]).join(', '),
      texts: ({ agencies }) => agencies,
    },
    {
      ...{ key: 'amount_mln_kzt', label: t('measures.amount'), kind: 'number', width: '12%', holds: 'number' },
      show: ({ funding, amountMlnKzt }) => (amountMlnKzt === null ? t(`measures.funding.${funding}`) : number(amountMlnKzt, 0)),
      cell: ({ amountMlnKzt }) => amountMlnKzt,
    },
  ];
}
