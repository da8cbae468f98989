import type { Language } from './language';

type Texts = Readonly<Record<Language, string>>;

/** A body by the abbreviation of the plan and its name, for those who do not know the abbreviation; once where both are the same. */
export function agencyName({ abbreviation, name }: { readonly abbreviation: Texts; readonly name: Texts }, language: Language): string {
  const [short, whole] = [abbreviation[language], name[language]];
  return short === whole ? whole : `${short} – ${whole}`;
}

/** A ministry's name without the republic: where no other country is meant. */
export const withoutRepublic = (name: string): string => name.replace(/^Қазақстан Республикасының | Республики Казахстан$/, '');
