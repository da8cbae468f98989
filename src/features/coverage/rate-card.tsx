import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { cardClass } from '@/shared/ui/card';
import { Stack } from '@/shared/ui/layout';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import verdictColours from '@/shared/ui/verdict-colours.module.css';
import { Link } from '@/shared/url/address';
import { CardSum } from './card-sum';
import { CardValues } from './card-values';
import styles from './cards.module.css';
import type { CoverageCard } from './coverage-cards';
import { RateChart } from './rate-chart';
import { toRateDrawing } from './rate-drawing';
import type { ShownPlace } from './shown-place';
import { useRateTexts } from './use-rate-texts';

interface RateCardProps {
  readonly card: CoverageCard;
  readonly place: ShownPlace | null;
  /** Where the scale of the gaps ends. */
  readonly reach: number;
}

/** One rate: its name as a link, verdict, drawing, and the fact of the year against its plan. */
export function RateCard({ card, place, reach }: RateCardProps) {
  const { t } = useTranslation('coverage');
  const language = useLanguage();
  const { chartLabel } = useRateTexts();
  const { indicator, part, judgement, isOwn } = card;
  const hasParts = indicator.series.length > 1;
  return (
    <li
      className={`${cardClass('card', 'edged')} ${styles['card']} ${judgement.kind === 'judged' ? verdictColours[judgement.verdict] : ''}`}
    >
      <h3>
        <Link
          className="quiet"
          to="/$lang/indicators/$id/"
          params={{ lang: language, id: indicator.id }}
          search={{ series: hasParts ? part.code : null, region: place?.detail.region.id ?? null }}
        >
          {part.short && <span className="note line">{indicator.short[language]}:</span>} {(part.short ?? indicator.short)[language]}
        </Link>
      </h3>
      <p>{judgement.kind === 'judged' ? <VerdictBadge judged={judgement} /> : <StateBadge state={judgement.state} />}</p>
      <RateChart drawing={toRateDrawing(card, place?.redrawnIn ?? null)} year={card.year} label={chartLabel(card)} />
      <Stack gap={2} align="start">
        <CardValues card={card} reach={reach} />
        {!isOwn && <p className="note">{t(indicator.additiveParts ? 'card.shareOfNation' : 'card.nationOnly')}</p>}
        <CardSum card={card} />
      </Stack>
    </li>
  );
}
