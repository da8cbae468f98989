import { useQuery } from '@tanstack/react-query';
import { AgencyProfile } from '@/features/agencies/agency-profile';
import { agencyAsks } from '@/features/agencies/agency-search';
import { programmeQuery } from '@/shared/api/queries';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { rare } from '@/shared/ui/boundary';
import { PageFrame } from '@/shared/ui/page-frame';
import { useParams, useSearch } from '@/shared/url/address';

const UnknownAgency = rare(() => import('@/features/agencies/unknown-agency').then((module) => module.UnknownAgency));

/** `/{l}/agencies/{code}/`: what one body answers for. */
export function AgencyPage() {
  const { t } = useTranslation(['agencies', 'common']);
  const language = useLanguage();
  const { code } = useParams({ from: '/$lang/agencies/$code' });
  const search = useSearch({ from: '/$lang/agencies/$code' });
  // the loader has asked already: a failure is told by the part below
  const { data } = useQuery({ ...programmeQuery, retryOnMount: false });
  const agency = data?.agencies.find((candidate) => candidate.code === code);
  if (data && !agency) return <UnknownAgency code={code} />;

  const name = agency?.name[language] ?? code;
  return (
    <PageFrame
      name={agency?.abbreviation[language] ?? code}
      parent={{ to: '/$lang/agencies/', name: t('common:nav.agencies') }}
      title={name}
      description={t('agencyDescription', { name })}
      asks={agencyAsks}
    >
      <AgencyProfile key={code} code={code} search={search} />
    </PageFrame>
  );
}
