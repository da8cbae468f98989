import type { IndicatorAnswer } from '@/contracts/indicators';
import type { BriefingLine } from '@/domain/briefing';
import { joinPart } from '@/domain/indicator-name';
import type { Language } from '@/domain/language';
import { Link } from '@/shared/url/address';
import { nameOfLine } from './line-name';

/** The indicator, and where it has parts, the one that speaks for it; leads to its page. */
export function IndicatorName({ line, language }: { line: BriefingLine<IndicatorAnswer>; language: Language }) {
  const name = nameOfLine(line, language);
  return (
    <Link
      to="/$lang/indicators/$id/"
      params={{ lang: language, id: line.indicator.id }}
      search={{ series: name.part === null ? null : line.part.code }}
    >
      {joinPart(name.whole, name.part)}
    </Link>
  );
}
