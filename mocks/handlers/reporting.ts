import { release } from '@mocks/sources/decree';
import { statedKnowledge } from '@mocks/sources/fact-knowledge';
import { publishedFacts } from '@mocks/sources/official-facts';
import { sourceTable } from '@mocks/sources/source-table';

/** `reporting.json` */
export function buildReporting() {
  return {
    dataDate: release.dataDate,
    ...statedKnowledge,
    sourceTitles: [...sourceTable.values()].map(({ id, title }) => ({ id, title })),
    facts: publishedFacts,
  };
}
