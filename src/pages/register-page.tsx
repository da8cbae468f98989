import { REGISTER_NAMES } from '@/domain/choices';
import { RegisterScreen } from '@/features/registers/register-screen';
import { registerAsks } from '@/features/registers/register-search';
import { registerQuery } from '@/shared/api/queries';
import { useSubject } from '@/shared/api/use-asked';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { rare } from '@/shared/ui/boundary';
import { PageFrame } from '@/shared/ui/page-frame';
import { useParams, useSearch } from '@/shared/url/address';

const UnknownRegister = rare(() => import('@/features/registers/unknown-register').then((module) => module.UnknownRegister));

/** `/{l}/registers/{name}/`: one register. */
export function RegisterPage() {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const route = { from: '/$lang/registers/$name' } as const;
  const { name } = useParams(route);
  const search = useSearch(route);
  const { data, isUnknown } = useSubject(registerQuery(name));
  if (isUnknown) return <UnknownRegister name={name} />;

  // a register whose file has not come is still this register
  const known = REGISTER_NAMES.find((register) => register === name);
  const title = data?.title[language] ?? t(known ? `use.${known}` : 'title');
  const about = t(known ? `about.${known}` : 'description');
  return (
    <PageFrame
      name={title}
      parent={{ to: '/$lang/registers/', name: t('title') }}
      title={title}
      description={about}
      {...(!data && { lead: about })}
      asks={registerAsks}
    >
      <RegisterScreen key={name} name={name} search={search} />
    </PageFrame>
  );
}
