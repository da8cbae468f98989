import { useTranslation } from '@/shared/i18n/use-translation';
import { Kept, KeptFacts } from '@/shared/ui/kept';
import { Stack } from '@/shared/ui/layout';
import { lazyPart } from '@/shared/ui/lazy-part';
import { Contents } from './contents';
import { ExamplesSection } from './examples-section';
import type { FinishedId } from './finished-section';
import { LagSection } from './lag-section';
import styles from './method.module.css';
import { MethodMenu } from './method-menu';
import { NumbersSection } from './numbers-section';
import { OriginSection } from './origin-section';
import { StatesSection } from './states-section';
import { StudiesSection } from './studies-section';
import { VerdictSection } from './verdict-section';

/**
 * A built page brings these sections finished. The condition of `IS_BUILT` is spelt out, because the bundler leaves out what it sees to be never
 * drawn, and they are imported behind it, or they would come in the page's file.
 */
const FinishedSection = import.meta.env.PROD && !import.meta.env.SSR ? () => null : (await import('./finished-section')).FinishedSection;

const loadClosing = async () => (await import('./closing-section')).ClosingSection;

/** Its examples are facts: with others than those of the build it is drawn, and only then is its file asked for. */
const ClosingSection = import.meta.env.PROD && !import.meta.env.SSR ? lazyPart(loadClosing) : await loadClosing();

const Finished = ({ id }: { id: FinishedId }) => <Kept id={id} draw={() => <FinishedSection id={id} />} />;

/** The whole method, in the order of `SECTION_IDS`. Each part that reads data fails alone. */
export function Method() {
  const { t } = useTranslation('method');
  return (
    <>
      <Finished id="method-finding" />
      <p className="above-2 below-4 measure">{t('lead')}</p>
      <div className={styles['layout']}>
        <Contents />
        <Stack gap={6}>
          <VerdictSection />
          <ExamplesSection />
          <LagSection />
          <Finished id="comparison" />
          <StatesSection />
          <StudiesSection />
          <Finished id="special" />
          <Finished id="together" />
          <KeptFacts id="closing" name={t('section.closing')} draw={() => <ClosingSection />} />
          <OriginSection />
          <Finished id="legal" />
          <NumbersSection />
          <MethodMenu />
        </Stack>
      </div>
    </>
  );
}
