import type { ReactNode } from 'react';
import { SERIES_YEARS } from '@/domain/series';
import { useLanguage } from '@/shared/i18n/use-language';
import { Link } from '@/shared/url/address';

interface FigureLinkProps {
  readonly indicator: string;
  readonly series: string;
  /** The year that is explained there; without it the latest one that is judged. */
  readonly year?: number;
  readonly children: ReactNode;
}

/** To the page of the indicator, with the right part, and the year where one is meant. */
export function FigureLink({ indicator, series, year, children }: FigureLinkProps) {
  const language = useLanguage();
  return (
    <Link
      to="/$lang/indicators/$id/"
      params={{ lang: language, id: indicator }}
      search={{ series, year: SERIES_YEARS.find((known) => known === year) ?? null }}
    >
      {children}
    </Link>
  );
}
