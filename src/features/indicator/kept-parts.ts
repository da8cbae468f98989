import { lazyPart } from '@/shared/ui/lazy-part';

/**
 * Parts that tell one thing of the indicator whatever is chosen on its page. A built page brings them finished and asks for their files only where
 * other facts are shown (`KeptFacts`). The condition is that of `IS_BUILT`, spelt out: the bundler leaves out what it sees to be never awaited.
 */
const load = {
  closing: async () => (await import('./closing-part')).ClosingPart,
  responsible: async () => (await import('./responsible')).Responsible,
  dataFeeds: async () => (await import('./data-feeds')).DataFeeds,
};

const isBuilt = import.meta.env.PROD && !import.meta.env.SSR;

export const ClosingPart = isBuilt ? lazyPart(load.closing) : await load.closing();
export const Responsible = isBuilt ? lazyPart(load.responsible) : await load.responsible();
export const DataFeeds = isBuilt ? lazyPart(load.dataFeeds) : await load.dataFeeds();
