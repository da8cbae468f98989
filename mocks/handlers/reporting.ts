import { release } from '@mocks/sources/decree';
import { statedKnowledge } from '@mocks/sources/fact-knowledge';
import { publishedFacts } from '@mocks/sources/official-facts';
import { findSource, sourceTable } from '@mocks/sources/source-table';

/** `reporting.json` */
export function buildReporting() {
  return {
    dataDate: release.dataDate,
    ...statedKnowledge,
    sourceTitles: [...sourceTable.keys()].map(findSource),
    facts: publishedFacts,
  };
}
