import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { AnswerName } from '@/contracts/resources';
import type common from '@/locales/kk/common.json';
import type { AnySearch } from './address-book';
import type { SearchRecord } from './search-text';

/** Where the menu has a page, and what it calls it. The pages of a group stand in the order of the list of pages. */
export interface MenuPlace {
  readonly group: 'results' | 'programme' | 'reuse';
  readonly label: NavWord;
  /** Also in the bar above: on every screen, or only where it is wide. */
  readonly inBar?: 'always' | 'wide';
}

type NavWord = Extract<keyof typeof common, `nav.${string}`>;

export type Params = Readonly<Record<string, string>>;

/** One page of the site, as the application describes it: all that it needs before it is rendered. */
export interface Page {
  /** Its place below the base, `$name` for what varies: `/$lang/indicators/$id/`. */
  readonly path: string;
  /** Its file: the build puts the styles and the names of the scripts of its chunk into the prerendered page. */
  readonly module: string;
  readonly load: () => Promise<ComponentType>;
  /** The namespaces of its words beside the common ones. */
  readonly words: readonly string[];
  /** The namespaces of pieces that stay as they were built (`Kept`). */
  readonly builtWords: readonly string[];
  /** Reads a query; whatever it does not understand falls back. */
  readonly readSearch: ((search: SearchRecord) => object) | null;
  /** What an address leaves out. */
  readonly defaults: object;
  /** Asks for all that this address shows; the answers stay in the query cache, errors as well. */
  readonly prepare: (client: QueryClient, params: Params, search: AnySearch) => readonly Promise<unknown>[];
  /**
   * The answers of the API that a parameter's value names and no page as built has, by the parameter: asked for with the page's own files where
   * the address has it, so that the view is not two round trips late. A pair is one answer whatever the value is.
   */
  readonly asksFor: Readonly<Record<string, readonly (AnswerName | readonly [AnswerName, string | number])[]>>;
  /** The page's data would weigh more than the page: they are not written into the HTML, the application fetches them before it takes over. */
  readonly fetchesData: boolean;
  /** Absent: only other pages lead to it. */
  readonly menu?: MenuPlace;
}

/** The page of a path below the base, and what varies in it; `null` where there is none. */
export function findPage(pages: readonly Page[], pathname: string): { readonly page: Page; readonly params: Params } | null {
  const steps = stepsOf(pathname);
  for (const page of pages) {
    const wanted = stepsOf(page.path);
    if (wanted.length !== steps.length) continue;
    const fits = wanted.every((step, i) =>
      step === '$lang' ? /^(kk|ru)$/.test(steps[i] ?? '') : step.startsWith('$') || step === steps[i],
    );
    if (!fits) continue;
    const params = wanted.flatMap((step, i) => (step.startsWith('$') ? [[step.slice(1), steps[i] ?? '']] : []));
    return { page, params: Object.fromEntries(params) };
  }
  return null;
}

const stepsOf = (path: string) => path.split('/').filter((step) => step !== '');
