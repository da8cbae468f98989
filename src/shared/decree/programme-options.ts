import type { Programme } from '@/contracts/programme';
import { agencyName } from '@/domain/agency-name';
import { compareText } from '@/domain/collation';
import type { Language } from '@/domain/language';
import type { FacetOption } from '../list/filter-rows';

/** Goals or tasks to choose from, each with its number before its short name; in the order of the programme. */
export const numberedOptions = (items: readonly Pick<Programme['tasks'][number], 'id' | 'short'>[], language: Language): FacetOption[] =>
  items.map(({ id, short }) => ({ value: id, name: `${id}. ${short[language]}` }));

/** Bodies to choose from, in the order of the reader's alphabet. */
export function agencyOptions(
  agencies: readonly Pick<Programme['agencies'][number], 'code' | 'abbreviation' | 'name'>[],
  language: Language,
): FacetOption[] {
  const compare = compareText(language);
  return agencies.map((agency) => ({ value: agency.code, name: agencyName(agency, language) })).toSorted((a, b) => compare(a.name, b.name));
}
