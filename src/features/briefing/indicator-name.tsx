import { Link } from '@tanstack/react-router';
import type { IndicatorAnswer } from '@/contracts/indicators';
import type { BriefingLine } from '@/domain/briefing';
import type { Language } from '@/domain/language';

/** The indicator, and where it has parts, the one that speaks for it; leads to its page. */
export function IndicatorName({ line: { indicator, part }, language }: { line: BriefingLine<IndicatorAnswer>; language: Language }) {
  const series = indicator.series.find(({ code }) => code === part.code);
  const name = indicator.series.length > 1 ? (series?.short?.[language] ?? series?.title?.[language]) : undefined;
  return (
    <Link
      to="/$lang/indicators/$id/"
      params={{ lang: language, id: indicator.id }}
      search={{ series: indicator.series.length > 1 ? part.code : null }}
    >
      {indicator.short[language]}
      {name !== undefined && `: ${name}`}
    </Link>
  );
}
