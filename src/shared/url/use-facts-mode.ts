import { useLocation } from './address';
import { type FactsMode, factsDefaults } from './facts-search';

/** Whether demo values are shown: from the address, the same on every page. */
export function useFactsMode(): FactsMode {
  return useLocation().search.facts ?? factsDefaults.facts;
}
