import type { Early } from '../../app/life/ask-early.ts';
import type { Release } from '../../app/offline/kept-documents.ts';
import type { Language } from '../../domain/language.ts';
import type { PageNeeds } from '../page-files.ts';
import type { PageStyles } from '../page-styles.ts';

/** What a finished HTML file is filled with. */

export interface RenderedPage extends PageNeeds {
  readonly language: Language;
  /** As the tab shows it, with the name of the site. */
  readonly title: string;
  /** The title alone: a messenger names the site beside it. */
  readonly name: string;
  readonly description: string;
  readonly html: string;
  /** Serialized query cache; safe inside a script element. */
  readonly data: string;
  /** What a query asks for at once, by the parameter. */
  readonly early: Readonly<Record<string, Early>>;
  readonly isMissing?: boolean;
  /** A part of another page, to stand in a frame on foreign sites: that page is the one to be found and cited, `{l}` for the language. */
  readonly partOf?: string;
}

export interface Site {
  /** Path below the host, with slashes at both ends. */
  readonly base: string;
  /** Scheme and host without a slash at the end; empty when the build does not know it. */
  readonly origin: string;
  /** Origin of a real backend, if the build points at one. */
  readonly apiOrigin: string | null;
  readonly template: string;
  /** The styles of a page's file: the frame's and its own. */
  readonly stylesOf: (module: string | null) => PageStyles;
  /** Addresses of all that a page needs to come alive. */
  readonly filesOf: (page: PageNeeds) => readonly string[];
  readonly bootScript: string;
  /** The address of the script that checks answers, which a page that carries its data does without. */
  readonly answersScript: string;
  /** The day of the release's data, in words: as an attribute in Kazakh. */
  readonly releaseDay: Readonly<Record<Language, string>>;
  /** Pages are kept for the time without a connection. */
  readonly keepsPages: boolean;
  /** The script that stands in pages whose parts depend on the query (src/app/life/veil-first.ts). */
  readonly veilScript: string;
  /** What `release.json` says of this build. */
  readonly release: Release;
  readonly redirectScript: string;
  /** The picture of a page (`{l}` for the language) for messengers: its file below the base, and what it shows. */
  readonly previewOf: (language: Language, page: string) => { readonly file: string; readonly alt: string };
}

/** What tells a device how to install the site: every document leads to it. */
export const MANIFEST_FILE = 'manifest.webmanifest';

/** Where the language stands in an address; `{l}/indicators/`, `embed/{l}/indicators/t1-1/`. */
export const inLanguage = (page: string, language: Language): string => page.replace('{l}', language);

export const addressIn = (site: Site, page: string, language: Language) => `${site.origin}${site.base}${inLanguage(page, language)}`;
