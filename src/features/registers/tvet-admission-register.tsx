import type { RegisterOf, RegisterRow } from '@/contracts/registers';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { Fold } from '@/shared/ui/fold';
import { columnsClass } from '@/shared/ui/side-by-side';
import { AdmissionCalendar } from './admission-calendar';
import { numberColumn } from './register-entry';
import { RegisterList } from './register-list';
import type { RegisterSearch } from './register-search';
import styles from './registers.module.css';

type Register = RegisterOf<'tvet-admission'>;
type Row = RegisterRow<'tvet-admission'>;

/** Who takes which documents in the passport's row of documents, in the order of the order. */
const ITEM_GROUPS = ['provider', 'portal', 'foreign', 'receipt', 'emergency', 'automatic'] as const;

/** When and how one enters a college: the calendar of the year, the passport of the service, the rules. */
export function TvetAdmissionRegister({ register, search }: { register: Register; search: RegisterSearch }) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const columns: Column<Row>[] = [
    numberColumn,
    {
      key: 'title',
      label: t('column.requirement'),
      kind: 'title',
      width: '27%',
      show: ({ title }) => title[language],
      texts: ({ title }) => [title],
    },
    {
      key: 'value',
      label: t('column.value'),
      kind: 'long',
      show: (row) => <Requirement row={row} />,
      texts: ({ value, items }) => [value, ...items.map(({ text }) => text)],
    },
  ];
  return (
    <>
      <AdmissionCalendar register={register} search={search} />
      <h2 className="above-6 below-3">{t('passport.title')}</h2>
      <p>
        {register.service[language]}. {t('rules.abbreviations')}
      </p>
      <RegisterList caption={t('caption.tvet-admission')} rows={register.rows} {...{ register, columns, search }} />
      <h2 className="above-6 below-3">{t('rules.others')}</h2>
      <Fold summary={t('rules.show', { count: register.rules.length })}>
        <ul className={`${columnsClass} entries ${styles['rules']}`}>
          {register.rules.map(({ id, text, source, note }) => (
            <li key={id} id={id}>
              {text[language]}
              <small> {source[language]}</small>
              {note && <small> {t('row.note', { text: note[language] })}</small>}
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}

function Requirement({ row: { value, items } }: { row: Row }) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const groups = [...new Set(items.map(({ group }) => group))];
  const nameOf = (group: string | null) => ITEM_GROUPS.find((known) => known === group);
  return (
    <>
      {value[language]}
      {items.length > 0 && (
        <Fold summary={t('items.show', { count: items.length })}>
          {groups.map((group) => {
            const name = nameOf(group);
            return (
              <div key={group ?? 'all'} className="above-2">
                {name && <b>{t(`items.${name}`)}</b>}
                <ul className="indented">
                  {items
                    .filter((item) => item.group === group)
                    .map(({ number, text }) => (
                      <li key={text.kk}>
                        {number && `${number}) `}
                        {text[language]}
                      </li>
                    ))}
                </ul>
              </div>
            );
          })}
        </Fold>
      )}
    </>
  );
}
