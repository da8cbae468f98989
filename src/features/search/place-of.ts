import type { SearchEntry } from '@/contracts/search';
import type { Language } from '@/domain/language';
import type { useHref } from '@/shared/url/address';
import type { Section } from '@/shared/url/sections';

type Href = ReturnType<typeof useHref>;

/** What comes before the last slash of an id, and after it. */
function atSlash(id: string): readonly [page: string, place: string] {
  const slash = id.lastIndexOf('/');
  return [id.slice(0, slash), id.slice(slash + 1)];
}

/** The address of the exact place where an entry stands; `null` for a page that this release of the site does not have. */
export function placeOf(
  { kind, id }: Pick<SearchEntry, 'kind' | 'id'>,
  lang: Language,
  href: Href,
  menu: readonly Section[],
): string | null {
  switch (kind) {
    case 'indicator':
      return href({ to: '/$lang/indicators/$id/', params: { lang, id } });
    case 'region':
      return href({ to: '/$lang/regions/$id/', params: { lang, id } });
    case 'agency':
      return href({ to: '/$lang/agencies/$code/', params: { lang, code: id } });
    case 'measure':
      return href({ to: '/$lang/action-plan/', params: { lang }, hash: `m-${id}` });
    case 'term':
      return href({ to: '/$lang/about/', params: { lang }, hash: `term-${id}` });
    case 'row': {
      const [name, hash] = atSlash(id);
      return href({ to: '/$lang/registers/$name/', params: { lang, name }, hash });
    }
    case 'task':
      return placeInDecree(id, lang, href);
    case 'commitment':
    case 'way':
    case 'statement': {
      const [page, hash] = atSlash(id);
      return placeInDecree(page, lang, href, hash);
    }
    case 'page':
      return pageOf(id, lang, href, menu);
  }
}

/** A page of the decree: a task, a goal, or one of those that are about all of them. */
function placeInDecree(id: string, lang: Language, href: Href, hash?: string): string {
  const place = hash === undefined ? {} : { hash };
  if (id === 'passport' || id === 'commitments' || id === 'world') return href({ to: `/$lang/${id}/`, params: { lang }, ...place });
  return id.includes('.')
    ? href({ to: '/$lang/tasks/$id/', params: { lang, id }, ...place })
    : href({ to: '/$lang/goals/$n/', params: { lang, n: id }, ...place });
}

function pageOf(id: string, lang: Language, href: Href, menu: readonly Section[]): string | null {
  if (id.startsWith('registers/')) return href({ to: '/$lang/registers/$name/', params: { lang, name: atSlash(id)[1] } });
  const wanted = id === 'overview' ? '/$lang/' : `/$lang/${id}/`;
  const section = menu.find(({ to }) => to === wanted);
  return section === undefined ? null : href({ to: section.to, params: { lang } });
}
