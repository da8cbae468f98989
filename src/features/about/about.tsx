import { useTranslation } from '@/shared/i18n/use-translation';
import { Boundary } from '@/shared/ui/boundary';
import { halvesClass } from '@/shared/ui/side-by-side';
import { Glossary } from './glossary';
import { Origins, OriginsFinding } from './origins';
import { Sources } from './sources';
import { TextsSection } from './texts-section';

/** Where a reader writes about an error; the publisher of the site names it when building. */
const CONTACT: string = import.meta.env['VITE_CONTACT'] ?? '';

export function About() {
  const { t } = useTranslation('about');
  return (
    <>
      <Boundary name={t('origins.title')}>
        <OriginsFinding />
      </Boundary>
      <div className={halvesClass}>
        <TextsSection
          id="purpose"
          title={t('purpose.title')}
          lines={[t('purpose.what'), t('purpose.readOnly'), t('purpose.notOfficial')]}
        />
        <TextsSection id="readers" title={t('readers.title')} lines={[t('readers.ministry'), t('readers.akimat'), t('readers.public')]} />
        <Boundary name={t('origins.title')}>
          <Origins />
        </Boundary>
        <Boundary name={t('sources.title')}>
          <Sources />
        </Boundary>
        <TextsSection
          id="licences"
          title={t('licences.title')}
          lines={[t('licences.code'), t('licences.data'), t('licences.texts'), t('licences.map'), t('licences.libraries')]}
        />
        <TextsSection
          id="accessibility"
          title={t('accessibility.title')}
          lines={[
            t('accessibility.aim'),
            t('accessibility.tested'),
            t('accessibility.ways'),
            t('accessibility.gaps'),
            t('accessibility.date'),
          ]}
        />
        <TextsSection
          id="errors"
          title={t('errors.title')}
          lines={[t('errors.what'), CONTACT === '' ? t('errors.noContact') : t('errors.contact', { contact: CONTACT }), t('errors.data')]}
        />
        <TextsSection id="replace" title={t('replace.title')} lines={[t('replace.row'), t('replace.check'), t('replace.backend')]} />
      </div>
      <Boundary name={t('glossary.title')}>
        <Glossary />
      </Boundary>
    </>
  );
}
