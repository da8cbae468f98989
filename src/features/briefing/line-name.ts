import type { IndicatorAnswer } from '@/contracts/indicators';
import type { BriefingLine } from '@/domain/briefing';
import type { Language } from '@/domain/language';

/** The short title of an indicator, and of the part that speaks for it; `null` where the indicator has one part only. */
export function nameOfLine({ indicator, part }: BriefingLine<IndicatorAnswer>, language: Language): { whole: string; part: string | null } {
  const series = indicator.series.find(({ code }) => code === part.code);
  const name = indicator.series.length > 1 ? (series?.short?.[language] ?? series?.title?.[language]) : null;
  return { whole: indicator.short[language], part: name ?? null };
}
