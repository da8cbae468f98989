import type { Language } from '@/domain/language';
import { formatNumber, formatPercent } from '@/domain/number-format';
import { BOUNDS } from '@/domain/verdict';

/**
 * The bounds of the rule as its sentences name them: `near`, `behind`, `exceeded` in per cent of the promised way, `…Part` as formulas write
 * them. Texts take them from here, so that the page cannot say another rule than the one that judges.
 */
export function ruleNumbers(
  language: Language,
): Record<'near' | 'behind' | 'exceeded' | `${'near' | 'behind' | 'exceeded' | 'half'}Part`, string> {
  const percent = (part: number) => formatPercent(part * 100, { decimals: 0, language });
  const asPart = (part: number) => formatNumber(part, { decimals: String(part).split('.')[1]?.length ?? 0, language });
  const { near, behind, exceeded, half } = BOUNDS;
  return {
    ...{ near: percent(near), behind: percent(behind), exceeded: percent(exceeded) },
    ...{ nearPart: asPart(near), behindPart: asPart(behind), exceededPart: asPart(exceeded), halfPart: asPart(half) },
  };
}
