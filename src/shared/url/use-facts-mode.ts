import { useSearch } from '@tanstack/react-router';
import { type FactsMode, factsDefaults } from './facts-search';

/** Whether demo values are shown: from the address, the same on every page. */
export function useFactsMode(): FactsMode {
  return useSearch({ strict: false }).facts ?? factsDefaults.facts;
}
