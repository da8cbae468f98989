import type { Language } from '@/domain/language';
import type { FactsMode } from './facts-search';

/**
 * The pages of the site: their paths, each with the reader of its query (`null` where it has none). Filled by the application
 * (src/app/addresses/address-book.d.ts), so that every link's path, parameters and query are checked by the compiler.
 */
// biome-ignore lint/suspicious/noEmptyInterface: the application adds the pages
export interface AddressBook {}

/** `/$lang/indicators/$id/`: below the base, with a slash at both ends. */
export type PagePath = keyof AddressBook & string;

type Unslashed<Path> = Path extends `${infer Bare}/` ? Bare : Path;
type WithSlash<From> = From extends PagePath ? From : From extends string ? (`${From}/` extends PagePath ? `${From}/` : never) : never;

/** A page named by itself to read its own address: the last slash may be left out. */
export type PageName = PagePath | Unslashed<PagePath>;

type Reader<Path> = Path extends PagePath ? AddressBook[Path] : never;

/** What a page reads from its query. */
export type SearchOf<Name extends PageName> = (Reader<WithSlash<Name>> extends (input: never) => infer Search ? Search : unknown) & {
  readonly facts: FactsMode;
  readonly asof?: string;
};

/** What a link to a page may say in its query. */
export type SearchInput<Path> = (Reader<Path> extends (input: infer Input) => unknown ? Input : unknown) & {
  readonly facts?: FactsMode;
  readonly asof?: string | undefined;
};

type ParamNames<Path> = Path extends `${string}$${infer Name}/${infer Rest}` ? Name | ParamNames<`/${Rest}`> : never;

export type ParamsOf<Name extends PageName> = { readonly [Param in ParamNames<WithSlash<Name>>]: Param extends 'lang' ? Language : string };

/** A page that is one: nothing varies in its path but the language. */
export type MenuPath = { [Path in PagePath]: ParamNames<Path> extends 'lang' ? Path : never }[PagePath];

/** The query as a link on any page finds it: only the mode of facts and the release are the same everywhere. */
export type AnySearch = Readonly<Record<string, unknown>> & { readonly facts?: FactsMode; readonly asof?: string };

/** A change of the query where the reader is. */
export type SearchChange<Search> = Search | ((search: AnySearch) => object);
