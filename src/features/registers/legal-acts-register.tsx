import type { RegisterOf, RegisterRow } from '@/contracts/registers';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { Link } from '@/shared/url/address';
import { useActColumns } from './act-columns';
import { RegisterList } from './register-list';
import type { RegisterSearch } from './register-search';

type Row = RegisterRow<'legal-acts'>;

/** The decree of the programme itself. */
const PROGRAMME_DECREE = 'decree-988-2019';

/** The acts that the plan and the registers were taken from. */
export function LegalActsRegister({ register, search }: { register: RegisterOf<'legal-acts'>; search: RegisterSearch }) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const acts = useActColumns();
  const columns: Column<Row>[] = [
    ...acts,
    {
      key: 'force',
      label: t('column.force'),
      width: '17%',
      show: ({ entryIntoForce }) => entryIntoForce[language],
      texts: ({ entryIntoForce }) => [entryIntoForce],
    },
    { key: 'use', label: t('column.use'), width: '17%', show: (row) => <Use row={row} /> },
  ];
  return <RegisterList caption={t('caption.legal-acts')} rows={register.rows} {...{ register, columns, search }} />;
}

/** What of this site rests on the act, and which acts it names. */
function Use({ row: { id, registers } }: { row: Row }) {
  const { t } = useTranslation(['registers', 'common']);
  const language = useLanguage();
  return (
    <ul className="stack rows-1 targets capitals">
      {id === PROGRAMME_DECREE && (
        <>
          <li>
            <Link to="/$lang/indicators/" params={{ lang: language }}>
              {t('common:nav.indicators')}
            </Link>
          </li>
          <li>
            <Link to="/$lang/action-plan/" params={{ lang: language }}>
              {t('common:nav.actionPlan')}
            </Link>
          </li>
        </>
      )}
      {registers.map((name) => (
        <li key={name}>
          <Link to="/$lang/registers/$name/" params={{ lang: language, name }}>
            {t(`use.${name}`)}
          </Link>
        </li>
      ))}
      <li>
        <Link to="/$lang/registers/$name/" params={{ lang: language, name: 'cited-acts' }} search={{ act: id }}>
          {t('act.cites')}
        </Link>
      </li>
    </ul>
  );
}
