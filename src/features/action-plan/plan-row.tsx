import { Fragment, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { DueBar } from './due-bar';
import { MeasureMoney } from './measure-money';
import { type PlanRow, rowId } from './plan-rows';
import styles from './plan-table.module.css';

interface PlanTableRowProps {
  readonly row: PlanRow;
  /** The address of an agency's page. */
  readonly agencyHref: (code: string) => string;
  readonly isCurrent: boolean;
}

/** One measure. Plain links instead of the router's: there are hundreds, and the table listens for all of them. */
export const PlanTableRow = memo(function PlanTableRow({ row, agencyHref, isCurrent }: PlanTableRowProps) {
  const { t } = useTranslation('action-plan');
  const language = useLanguage();
  const { number, title, completionForm, deadline, funding, note } = row.activity;
  const id = rowId(number);
  return (
    <tr id={id} data-current={isCurrent || undefined}>
      <th scope="row">
        <a href={`#${id}`}>{number}</a>
      </th>
      <td>
        {title[language]}
        <p className={styles['muted']}>{completionForm[language]}</p>
        {note && <p className={styles['note']}>{note[language]}</p>}
      </td>
      <td>
        <DueBar deadline={deadline} />
        {deadline.text[language]} {deadline.recurring && <span className={styles['again']}>{t(`deadline.${deadline.recurring}`)}</span>}
      </td>
      <td>
        {row.responsible.map(({ agency, byAgreement }, index) => (
          <Fragment key={agency.code}>
            {index > 0 && ', '}
            <a href={agencyHref(agency.code)} title={agency.name[language]}>
              {agency.abbreviation[language]}
            </a>
            {byAgreement && <small> {t('agency.byAgreement')}</small>}
          </Fragment>
        ))}
      </td>
      <td>
        <MeasureMoney funding={funding} />
      </td>
    </tr>
  );
});
