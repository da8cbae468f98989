import { useSuspenseQuery } from '@tanstack/react-query';
import { registerQuery } from '@/shared/api/queries';
import { useTranslation } from '@/shared/i18n/use-translation';
import { ActLine } from './act-line';
import { AdministrativeDataRegister } from './administrative-data-register';
import { CitedActsRegister } from './cited-acts-register';
import { LegalActsRegister } from './legal-acts-register';
import { MinimumStandardRegister } from './minimum-standard-register';
import { OpenDataRegister } from './open-data-register';
import type { RegisterSearch } from './register-search';
import { TvetAdmissionRegister } from './tvet-admission-register';

/** The register that the address names, under the act that holds it. Suspends; throws the query's error. */
export function RegisterScreen({ name, search }: { name: string; search: RegisterSearch }) {
  const { t } = useTranslation('registers');
  const { data: register } = useSuspenseQuery(registerQuery(name));
  return (
    <>
      {register.act && <ActLine act={register.act} />}
      {register.name === 'open-data' && <OpenDataRegister {...{ register, search }} />}
      {register.name === 'administrative-data' && <AdministrativeDataRegister {...{ register, search }} />}
      {register.name === 'minimum-standard' && <MinimumStandardRegister {...{ register, search }} />}
      {register.name === 'tvet-admission' && <TvetAdmissionRegister {...{ register, search }} />}
      {register.name === 'legal-acts' && <LegalActsRegister {...{ register, search }} />}
      {register.name === 'cited-acts' && <CitedActsRegister {...{ register, search }} />}
      <p className="note wide above-2">{t('statusUnchecked')}</p>
    </>
  );
}
