import { useTranslation } from '@/shared/i18n/use-translation';
import { Kept } from '@/shared/ui/kept';
import { Stack } from '@/shared/ui/layout';
import { ClosingSection } from './closing-section';
import { ComparisonSection, MethodFinding } from './comparison-section';
import { Contents } from './contents';
import { ExamplesSection } from './examples-section';
import { LagSection } from './lag-section';
import { LegalSection } from './legal-section';
import styles from './method.module.css';
import { MethodMenu } from './method-menu';
import { NumbersSection } from './numbers-section';
import { OriginSection } from './origin-section';
import { SpecialSection } from './special-section';
import { StatesSection } from './states-section';
import { StudiesSection } from './studies-section';
import { TogetherSection } from './together-section';
import { VerdictSection } from './verdict-section';

/** The whole method, in the order of `SECTION_IDS`. Each part that reads data fails alone. */
export function Method() {
  const { t } = useTranslation('method');
  return (
    <>
      <Kept id="method-finding" draw={() => <MethodFinding />} />
      <p className="above-2 below-4 measure">{t('lead')}</p>
      <div className={styles['layout']}>
        <Contents />
        <Stack gap={6}>
          <VerdictSection />
          <ExamplesSection />
          <LagSection />
          <Kept id="comparison" draw={() => <ComparisonSection />} />
          <StatesSection />
          <StudiesSection />
          <Kept id="special" draw={() => <SpecialSection />} />
          <Kept id="together" draw={() => <TogetherSection />} />
          <Kept id="closing" draw={() => <ClosingSection />} />
          <OriginSection />
          <Kept id="legal" draw={() => <LegalSection />} />
          <NumbersSection />
          <MethodMenu />
        </Stack>
      </div>
    </>
  );
}
