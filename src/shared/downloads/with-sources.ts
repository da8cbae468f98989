import type { DownloadTable } from './download-table';
import type { DownloadContext } from './download-words';
import type { SourceOf } from './fact-sources';

type MakeTable = (sourceOf: SourceOf, context: DownloadContext) => DownloadTable;

/** A table whose rows name the sources of their facts: what makes it and the list of all sources come together, at the press. Errors: those of the API. */
export const withSources =
  (load: () => Promise<MakeTable>) =>
  async (context: DownloadContext): Promise<DownloadTable> => {
    const sources = async () => (await import('./fact-sources')).fetchFactSources(context.language);
    const [make, sourceOf] = await Promise.all([load(), sources()]);
    return make(sourceOf, context);
  };
