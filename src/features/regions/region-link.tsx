import type { ComponentProps, ReactNode } from 'react';
import { useLanguage } from '@/shared/i18n/use-language';
import { Link } from '@/shared/url/address';
import type { DrawingProps } from './drawing';
import type { RankedRow } from './ranked-rows';
import type { useArrowWalk } from './use-arrow-walk';

interface RegionLinkProps extends Pick<ComponentProps<'a'>, 'className'> {
  readonly 'data-gap': true | undefined;
  readonly 'data-shade': number | undefined;
  readonly item: RankedRow;
  readonly label: string;
  readonly walk: ReturnType<typeof useArrowWalk>;
  readonly drawing: DrawingProps;
  readonly children: ReactNode;
}

/** A shape of map or tiles: a link to the region's profile that says all its figures, and one place of the arrow walk. */
export function RegionLink({ item, label, walk, drawing, children, ...rest }: RegionLinkProps) {
  const language = useLanguage();
  const { id } = item.row;
  return (
    <Link
      to="/$lang/regions/$id/"
      params={{ lang: language, id }}
      search={{ year: drawing.shown.year, against: drawing.shown.against }}
      aria-label={label}
      data-region={id}
      tabIndex={walk.tabIndexOf(id)}
      onKeyDown={walk.onKeyDown}
      onFocus={(event) => {
        walk.onFocus(event);
        drawing.onActive(id);
      }}
      onMouseEnter={() => drawing.onActive(id)}
      {...rest}
    >
      {children}
    </Link>
  );
}
