import { ComparisonSection, MethodFinding } from './comparison-section';
import { LegalSection } from './legal-section';
import { SpecialSection } from './special-section';
import { TogetherSection } from './together-section';

const SECTIONS = {
  'method-finding': MethodFinding,
  comparison: ComparisonSection,
  special: SpecialSection,
  together: TogetherSection,
  legal: LegalSection,
};

export type FinishedId = keyof typeof SECTIONS;

/** A section that nothing on the page changes. */
export function FinishedSection({ id }: { id: FinishedId }) {
  const Section = SECTIONS[id];
  return <Section />;
}
