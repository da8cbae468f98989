import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AgencyProfile } from '@/features/agencies/agency-profile';
import { agencyAsks } from '@/features/agencies/agency-search';
import { UnknownAgency } from '@/features/agencies/unknown-agency';
import { programmeQuery } from '@/shared/api/queries';
import { useLanguage } from '@/shared/i18n/use-language';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';
import { Part } from '@/shared/ui/part';
import { Link, useParams, useSearch } from '@/shared/url/address';

/** `/{l}/agencies/{code}/`: what one body answers for. */
export function AgencyPage() {
  const { t } = useTranslation('agencies');
  const lang = useLanguage();
  const { code } = useParams({ from: '/$lang/agencies/$code' });
  const search = useSearch({ from: '/$lang/agencies/$code' });
  // the loader has asked already: a failure is told by the part below
  const { data } = useQuery({ ...programmeQuery, retryOnMount: false });
  const agency = data?.agencies.find((candidate) => candidate.code === code);
  if (data && !agency) return <UnknownAgency code={code} />;

  const name = agency?.name[lang] ?? code;
  const crumbs = [
    {
      key: 'agencies',
      content: (
        <Link to="/$lang/agencies/" params={{ lang }} activeOptions={{ exact: true }}>
          {t('title')}
        </Link>
      ),
    },
    { key: 'agency', content: agency?.abbreviation[lang] ?? code },
  ];
  return (
    <>
      <PageHead title={name} description={t('agencyDescription', { name })} />
      <Breadcrumbs items={crumbs} />
      <h1>{name}</h1>
      <Part name={name} asks={agencyAsks}>
        <AgencyProfile key={code} code={code} search={search} />
      </Part>
    </>
  );
}
