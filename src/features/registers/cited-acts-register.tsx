import { useSuspenseQuery } from '@tanstack/react-query';
import type { RegisterOf, RegisterRow } from '@/contracts/registers';
import { registerQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import type { Facet } from '@/shared/list/filter-rows';
import { Link } from '@/shared/url/address';
import { useActColumns } from './act-columns';
import { useActName } from './act-line';
import { RegisterList } from './register-list';
import type { RegisterSearch } from './register-search';

type Row = RegisterRow<'cited-acts'>;

/** Number and date of a legal act of this site, by its id. */
function useLegalActNames(): ReadonlyMap<string, string> {
  const { data } = useSuspenseQuery(registerQuery('legal-acts'));
  const name = useActName();
  return new Map(data.name === 'legal-acts' ? data.rows.map((act) => [act.id, name(act)]) : []);
}

/** The acts that those acts name: what part each plays, where it is named, and where it is used here. */
export function CitedActsRegister({ register, search }: { register: RegisterOf<'cited-acts'>; search: RegisterSearch }) {
  const { t } = useTranslation('registers');
  const { day } = useFormat();
  const acts = useActColumns();
  const names = useLegalActNames();
  const facets: Facet<Row>[] = [
    {
      key: 'act',
      label: t('column.citedIn'),
      options: [...names].map(([value, name]) => ({ value, name })),
      optionsOf: ({ citedIn }) => citedIn.map(({ act }) => act),
    },
  ];
  const columns: Column<Row>[] = [
    ...acts,
    {
      key: 'role',
      label: t('column.role'),
      kind: 'short',
      width: '12%',
      show: ({ role }) => t(`role.${role}`),
      sort: ({ role }) => t(`role.${role}`),
      cell: ({ role }) => ({ code: role, label: t(`role.${role}`) }),
    },
    {
      key: 'cited',
      label: t('column.citedIn'),
      width: '17%',
      show: (row) => <Places row={row} names={names} />,
      texts: ({ citedIn }) => citedIn.map(({ place }) => place),
      cell: ({ citedIn }, language) => citedIn.map(({ act, place }) => `${names.get(act) ?? act}: ${place[language]}`).join('; '),
    },
  ];
  return (
    <RegisterList
      caption={t('caption.cited-acts')}
      rows={register.rows}
      {...{ register, columns, search, facets }}
      briefOf={({ date, role }) => [date && day(date), t(`role.${role}`)]}
    />
  );
}

function Places({ row: { citedIn, legalAct, norms }, names }: { row: Row; names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  return (
    <ul className="stack rows-1 targets capitals">
      {citedIn.map(({ act, place }) => (
        <li key={act}>
          <Link to="/$lang/registers/$name/" params={{ lang: language, name: 'legal-acts' }} hash={act}>
            {names.get(act) ?? act}
          </Link>{' '}
          <small>{place[language]}</small>
        </li>
      ))}
      {legalAct && (
        <li>
          <Link to="/$lang/registers/$name/" params={{ lang: language, name: 'legal-acts' }} hash={legalAct}>
            {t('act.own')}
          </Link>
        </li>
      )}
      {norms.map((number) => (
        <li key={number}>
          <Link to="/$lang/registers/$name/" params={{ lang: language, name: 'minimum-standard' }} hash={`n-${number}`}>
            {t('act.norm', { number })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
