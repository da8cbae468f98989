import type { Language } from './language';

interface NamedSource {
  readonly title: Readonly<Record<Language, string>>;
  /** `null` where no lasting address is known. */
  readonly address: Readonly<Record<Language, string>> | null;
}

/** A source in one cell of a table: name and, where there is one, address, both of the reader's language. */
export function sourceLine({ title, address }: NamedSource, language: Language): string {
  return address === null ? title[language] : `${title[language]}, ${address[language]}`;
}
