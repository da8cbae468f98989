import { Fragment } from 'react';
import type { RegisterOf, RegisterRow } from '@/contracts/registers';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { Facts } from '@/shared/ui/facts';
import { Link } from '@/shared/url/address';
import { ProgrammeLinks, programmeText } from './programme-links';
import { sortedNumberColumn } from './register-entry';
import { RegisterList } from './register-list';
import type { RegisterSearch } from './register-search';

type Row = RegisterRow<'minimum-standard'>;

interface MinimumStandardRegisterProps {
  readonly register: RegisterOf<'minimum-standard'>;
  readonly search: RegisterSearch;
}

/** What the state guarantees to a pupil: the norm, who is entitled, how much, by which act. */
export function MinimumStandardRegister({ register, search }: MinimumStandardRegisterProps) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const columns: Column<Row>[] = [
    sortedNumberColumn,
    {
      key: 'title',
      label: t('column.norm'),
      kind: 'title',
      width: '19%',
      show: ({ title }) => title[language],
      texts: ({ title }) => [title],
      sort: ({ title }, language) => title[language],
    },
    {
      key: 'entitled',
      label: t('column.entitled'),
      width: '14%',
      show: ({ entitled }) => entitled[language],
      texts: ({ entitled }) => [entitled],
    },
    {
      key: 'volume',
      label: t('column.volume'),
      kind: 'long',
      width: '23%',
      show: (row) => <Volume row={row} />,
      texts: ({ volume }) => [volume],
    },
    {
      key: 'act',
      label: t('column.governingAct'),
      kind: 'long',
      width: '26%',
      show: (row) => <GoverningActs row={row} />,
      texts: ({ governingAct }) => [governingAct],
    },
    {
      key: 'programme',
      label: t('column.programme'),
      kind: 'long',
      show: ({ programme }) => <ProgrammeLinks programme={programme} />,
      texts: ({ programme }) => programme?.indicators.map(({ short }) => short) ?? [],
      cell: programmeText,
    },
  ];
  return (
    <RegisterList
      caption={t('caption.minimum-standard')}
      rows={register.rows}
      {...{ register, columns, search }}
      briefOf={({ governingActIds, programme }) => [
        t('rows.cited-acts', { count: governingActIds.length }),
        programme !== null && programme.measures.length > 0 && t('brief.measures', { count: programme.measures.length }),
        programme !== null && programme.indicators.length > 0 && t('brief.feeds', { count: programme.indicators.length }),
      ]}
    />
  );
}

function Volume({ row: { volume, parameters } }: { row: Row }) {
  const { t } = useTranslation(['registers', 'common']);
  const language = useLanguage();
  const { number } = useFormat();
  const amount = ({ value, unit }: (typeof parameters)[number]) => {
    const n = number(value, 0);
    if (unit === 'people') return t('common:unit.people', { n });
    return unit === 'km' ? t('unit.km', { n }) : n;
  };
  return (
    <>
      {volume[language]}
      {parameters.length > 0 && (
        <Facts kind="ends">
          {parameters.map((parameter) => (
            <div key={parameter.code}>
              <dt className="small">{parameter.title[language]}</dt>
              <dd className="strong">{amount(parameter)}</dd>
            </div>
          ))}
        </Facts>
      )}
    </>
  );
}

/** The words of the standard; the entry in the register of cited acts is one click away. */
function GoverningActs({ row: { governingAct, governingActIds } }: { row: Row }) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  return (
    <>
      {governingAct[language]}
      {governingActIds.map((id, index) => (
        <Fragment key={id}>
          {' '}
          <span className="line above-1">
            <Link className="target" to="/$lang/registers/$name/" params={{ lang: language, name: 'cited-acts' }} hash={id}>
              {governingActIds.length > 1 ? t('act.aboutNth', { n: index + 1 }) : t('act.about')}
            </Link>
          </span>
        </Fragment>
      ))}
    </>
  );
}
