import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Register } from '@/contracts/registers';
import { registerQuery } from '@/shared/api/queries';
import { useTranslation } from '@/shared/i18n/use-translation';
import { ActLine } from './act-line';
import { AdministrativeDataRegister } from './administrative-data-register';
import { CitedActsRegister } from './cited-acts-register';
import { LegalActsRegister } from './legal-acts-register';
import { MinimumStandardRegister } from './minimum-standard-register';
import { OpenDataRegister } from './open-data-register';
import { RegisterFinding } from './register-finding';
import type { RegisterSearch } from './register-search';
import { TvetAdmissionRegister } from './tvet-admission-register';

/** The register that the address names, under the act that holds it. Suspends; throws the query's error. */
export function RegisterScreen({ name, search }: { name: string; search: RegisterSearch }) {
  const { t } = useTranslation('registers');
  const { data: register } = useSuspenseQuery(registerQuery(name));
  return (
    <>
      <RegisterFinding register={register} />
      <p className="above-2">{t(`about.${register.name}`)}</p>
      <OneRegister {...{ register, search }} />
      {register.act && <ActLine act={register.act} />}
      <p className="note wide above-2">{t('statusUnchecked')}</p>
    </>
  );
}

/** Each register by what draws it: one that nothing draws does not compile. */
function OneRegister({ register, search }: { register: Register; search: RegisterSearch }): ReactElement {
  switch (register.name) {
    case 'open-data':
      return <OpenDataRegister {...{ register, search }} />;
    case 'administrative-data':
      return <AdministrativeDataRegister {...{ register, search }} />;
    case 'minimum-standard':
      return <MinimumStandardRegister {...{ register, search }} />;
    case 'tvet-admission':
      return <TvetAdmissionRegister {...{ register, search }} />;
    case 'legal-acts':
      return <LegalActsRegister {...{ register, search }} />;
    case 'cited-acts':
      return <CitedActsRegister {...{ register, search }} />;
  }
}
