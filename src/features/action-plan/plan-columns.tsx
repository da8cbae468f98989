import { Fragment } from 'react';
import type { Language } from '@/domain/language';
import type { Column } from '@/shared/list/column';
import { DueBar } from './due-bar';
import { MeasureMoney } from './measure-money';
import type { PlanTexts } from './plan-facets';
import { type PlanRow, rowId } from './plan-rows';
import styles from './plan-table.module.css';

interface InView {
  readonly language: Language;
  /** The address of an agency's page. */
  readonly agencyHref: (code: string) => string;
}

/** A measure of the plan. Plain links instead of the router's: there are hundreds, and they are addresses of this page or of another. */
export function toPlanColumns(t: PlanTexts, { language, agencyHref }: InView): Column<PlanRow>[] {
  return [
    {
      ...{ key: 'number', label: '№', kind: 'id', width: '3.25rem', headsRow: true, holds: 'number' },
      show: ({ activity: { number } }) => <a href={`#${rowId(number)}`}>{number}</a>,
      cell: ({ activity: { number } }) => number,
    },
    {
      ...{ key: 'title', label: t('column.measure'), fileLabel: t('file.column.title'), kind: 'title' },
      show: ({ activity: { title, completionForm, note } }) => (
        <>
          {title[language]}
          <p className="note">{completionForm[language]}</p>
          {note && <p className={`above-1 small ${styles['note']}`}>{note[language]}</p>}
        </>
      ),
      texts: ({ activity: { title, completionForm } }) => [title, completionForm],
      cell: ({ activity: { title } }) => title[language],
    },
    {
      ...{ key: 'deadline', label: t('column.deadline'), fileLabel: t('file.column.deadline'), width: '17%' },
      show: ({ activity: { deadline } }) => (
        <>
          <DueBar deadline={deadline} />
          {deadline.recurring ? `${deadline.text[language]} ` : deadline.text[language]}
          {deadline.recurring && <span className="note line">{t(`deadline.${deadline.recurring}`)}</span>}
        </>
      ),
      cell: ({ activity: { deadline } }) => deadline.text[language],
    },
    {
      ...{ key: 'responsible', label: t('column.responsible'), width: '18%' },
      show: ({ responsible }) =>
        responsible.map(({ agency, byAgreement }, index) => (
          <Fragment key={agency.code}>
            {index > 0 && ', '}
            <a href={agencyHref(agency.code)}>{agency.abbreviation[language]}</a>
            {byAgreement && <small> {t('agency.byAgreement')}</small>}
          </Fragment>
        )),
      texts: ({ responsible }) => responsible.flatMap(({ agency }) => [agency.abbreviation, agency.name]),
      cell: ({ responsible }) =>
        responsible
          .map(({ agency, byAgreement }) => agency.abbreviation[language] + (byAgreement ? ` ${t('agency.byAgreement')}` : ''))
          .join(', '),
    },
    {
      ...{ key: 'money', label: t('column.money'), width: '19%' },
      show: ({ activity }) => <MeasureMoney funding={activity.funding} />,
    },
  ];
}
