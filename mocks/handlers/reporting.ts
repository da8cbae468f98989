import { release } from '@mocks/sources/decree';
import { statedKnowledge } from '@mocks/sources/fact-knowledge';
import { publishedFacts } from '@mocks/sources/official-facts';

/** `reporting.json` */
export function buildReporting() {
  return {
    dataDate: release.dataDate,
    ...statedKnowledge,
    sources: statedKnowledge.sourceTitles.map(({ id }) => id),
    facts: publishedFacts,
  };
}
