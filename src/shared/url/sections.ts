import { useRouter } from './address';
import type { MenuPath } from './address-book';
import type { MenuPlace, Page } from './page';

export interface Section extends MenuPlace {
  readonly to: MenuPath;
}

const GROUPS = ['results', 'programme', 'reuse'] as const satisfies readonly MenuPlace['group'][];

/** Every page that the menu leads to, in its groups. */
export function toSections(pages: readonly Pick<Page, 'path' | 'menu'>[]) {
  const sections = pages.flatMap(({ path, menu }): Section[] => (menu ? [{ ...menu, to: path as MenuPath }] : []));
  return GROUPS.map((name) => ({ name, sections: sections.filter(({ group }) => group === name) }));
}

export const useSections = () => toSections(useRouter().pages);
