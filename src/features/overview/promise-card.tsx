import type { SeriesAnswer } from '@/contracts/indicators';
import { toSeries } from '@/domain/indicator-judgement';
import { partName } from '@/domain/indicator-name';
import { type Judged, judgeSeries } from '@/domain/judgement';
import { FactsSparkline } from '@/shared/charts/facts-sparkline';
import { toPlanFactDrawing } from '@/shared/charts/plan-fact-rows';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { usePartsText } from '@/shared/i18n/use-parts-text';
import { usePlanTerm } from '@/shared/i18n/use-plan-term';
import { useTranslation } from '@/shared/i18n/use-translation';
import { cardClass } from '@/shared/ui/card';
import { FactValue, OriginGroup } from '@/shared/ui/fact-value';
import { Facts } from '@/shared/ui/facts';
import { Cluster, stackClass } from '@/shared/ui/layout';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import verdictColours from '@/shared/ui/verdict-colours.module.css';
import { Link } from '@/shared/url/address';
import styles from './overview.module.css';
import type { JudgedIndicator } from './overview-figures';

/** One of the 8 promises: what was promised, what came of it, how far behind, and whose number it is. */
export function PromiseCard({ indicator, judged }: JudgedIndicator) {
  const { t } = useTranslation(['overview', 'common']);
  const language = useLanguage();
  const lagText = useLagText();
  const partsText = usePartsText();
  const shown = judged.worst ?? judged.carried;
  const part = indicator.series.find(({ code }) => code === shownCode(judged)) ?? indicator.series[0];
  if (!part) return null;
  return (
    <li className={`${cardClass('card', 'edged')} ${styles['card']} ${shown ? verdictColours[shown.verdict] : ''}`}>
      <h3>
        <Link
          className="quiet"
          to="/$lang/indicators/$id/"
          params={{ lang: language, id: indicator.id }}
          search={{ series: indicator.series.length > 1 ? part.code : null }}
        >
          {indicator.short[language]}
        </Link>
      </h3>
      <Cluster as="p" gap={3} rows={1} align="center">
        {judged.worst && <VerdictBadge judged={judged.worst} />}
        {judged.state && <StateBadge state={judged.state} />}{' '}
        {judged.carried && (
          <span className={`small mark ${styles['carried']}`}>
            <VerdictBadge judged={judged.carried} /> {t('common:measure.asOf', { year: judged.carried.year })}
          </span>
        )}
      </Cluster>
      {indicator.series.length > 1 && (
        <p className="note">
          {partName(part, language)} · {partsText(judged)}
        </p>
      )}
      <OriginGroup origin={shown?.basis ?? null} className={`${stackClass({ gap: 2 })} ${styles['cardFigures']}`}>
        <CardFigures indicator={indicator} part={part} shown={shown} year={judged.year} />
        {shown?.lag.known && <p className="small">{lagText(shown.lag)}</p>}
        <FactsSparkline
          drawing={toPlanFactDrawing(toSeries(indicator, part), judgeSeries(toSeries(indicator, part)))}
          values={part.points}
          said={shown?.provenance ?? null}
        />
      </OriginGroup>
    </li>
  );
}

interface CardFiguresProps {
  readonly indicator: JudgedIndicator['indicator'];
  readonly part: SeriesAnswer;
  readonly shown: Judged | null;
  readonly year: number;
}

function CardFigures({ indicator, part, shown, year }: CardFiguresProps) {
  const { t } = useTranslation(['overview', 'common']);
  const { value } = useFormat();
  const planTerm = usePlanTerm();
  const measured = { unit: indicator.unit, decimals: part.decimals };
  const plan = shown?.plan ?? part.points.find((point) => point.year === year)?.plan ?? null;
  return (
    <Facts kind="small">
      <div>
        <dt>{t('common:term.fact')}</dt>
        <dd className="strong">{shown ? <FactValue fact={shown.fact} provenance={shown.provenance} measured={measured} /> : '–'}</dd>
      </div>
      <div>
        <dt>{shown ? planTerm(shown) : t('common:term.plan')}</dt>
        <dd translate="no">{plan === null ? '–' : value(plan, measured)}</dd>
      </div>
    </Facts>
  );
}

/** The part that speaks for the indicator: its worst known one, else the one whose verdict is carried. */
function shownCode({ parts, worst, carried }: JudgedIndicator['judged']): string | undefined {
  const speaks = ({ judgement }: (typeof parts)[number]) =>
    judgement.kind === 'judged' ? judgement === worst : carried !== null && judgement.carried === carried;
  return parts.find(speaks)?.code;
}
