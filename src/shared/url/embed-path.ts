import type { FactsMode } from './facts-search';

/** A framed view, as far as it has a built page of its own. */
export interface FramedView {
  readonly id: string;
  /** Code of the part; `null` = the first one. */
  readonly part: string | null;
  readonly facts: FactsMode;
}

const PUBLISHED = 'published/';
const FRAMED = /^(.*\/embed\/[^/]+\/indicators\/[^/]+\/)([a-z0-9-]+\/)(published\/)?$/;

/**
 * The page of a framed view below `embed/{l}/`: each part and each facts mode is a file of its own, because a frame may forbid everything
 * that could apply a query (a sandbox, no scripts). With published facts only the part must be named.
 */
export function embedPath({ id, part, facts }: FramedView): string {
  return `indicators/${id}/${part === null ? '' : `${part}/`}${facts === 'official' ? PUBLISHED : ''}`;
}

const INDICATOR = /\/embed\/[^/]+\/indicators\/[^/]+\/$/;

/** The way back: the address of the file where the query names a part. */
export function writeEmbedPath(url: URL): URL {
  const part = url.searchParams.get('series');
  if (part === null || !INDICATOR.test(url.pathname)) return url;
  const written = new URL(url);
  const isPublished = written.searchParams.get('facts') === 'official';
  written.pathname += `${part}/${isPublished ? PUBLISHED : ''}`;
  written.searchParams.delete('series');
  written.searchParams.delete('facts');
  return written;
}

/** The same view as the router knows it, with part and facts mode in the query; any other address as it is. */
export function readEmbedPath(url: URL): URL {
  const [, indicator, part, published] = FRAMED.exec(url.pathname) ?? [];
  if (indicator === undefined || part === undefined) return url;
  const read = new URL(url);
  read.pathname = indicator;
  read.searchParams.set('series', part.slice(0, -1));
  if (published) read.searchParams.set('facts', 'official');
  return read;
}
