import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { FactValue, OriginGroup } from '@/shared/ui/fact-value';
import { Stack } from '@/shared/ui/layout';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import styles from './coverage.module.css';
import type { CoverageCard } from './coverage-cards';
import { COVERAGE_GROUPS } from './coverage-rates';

interface LeadRatesProps {
  readonly cards: readonly CoverageCard[];
  /** Of the region; `null` = the nation. */
  readonly name: string | null;
  readonly year: number;
}

/** What most readers come for, before anything else: the places in kindergartens, fact against plan, each in a line with its verdict. */
export function LeadRates({ cards, name, year }: LeadRatesProps) {
  const { t } = useTranslation(['coverage', 'common']);
  const language = useLanguage();
  const lead = cards.filter(({ indicator }) => COVERAGE_GROUPS[0]?.indicators[0] === indicator.id);
  const indicator = lead[0]?.indicator;
  if (!indicator) return null;
  return (
    <Stack as="section" gap={1} aria-labelledby="lead-rates">
      <h2 id="lead-rates" className="finding">
        {name ?? t('nation')}, {year}: {indicator.short[language]}
      </h2>
      <Stack as="ul" gap={2} className={styles['lead']}>
        {lead.map((card) => (
          <LeadRate key={card.key} card={card} />
        ))}
      </Stack>
    </Stack>
  );
}

function LeadRate({ card: { part, indicator, fact, earlier, plan, judgement, year } }: { card: CoverageCard }) {
  const { t } = useTranslation(['coverage', 'common']);
  const language = useLanguage();
  const { value } = useFormat();
  const shown = fact ?? earlier;
  const measured = { unit: indicator.unit, decimals: part.decimals };
  return (
    <OriginGroup as="li" origin={judgement.kind === 'judged' ? judgement.basis : null}>
      {part.short && <b>{part.short[language]}</b>}{' '}
      <span>
        {shown ? <FactValue fact={shown.value} provenance={shown.provenance} measured={measured} /> : '–'}
        {shown && shown.year !== year && ` (${shown.year})`}
        {plan && (
          <>
            {' / '}
            {plan.year === year ? t('lead.plan') : t('common:term.lastPlan', { year: plan.year })} {value(plan.value, measured)}
          </>
        )}
      </span>{' '}
      {judgement.kind === 'judged' ? <VerdictBadge judged={judgement} /> : <StateBadge state={judgement.state} />}
    </OriginGroup>
  );
}
