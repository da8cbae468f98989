import { demoShareOfSeries } from '@/domain/official-facts';
import { nameOfRegion } from '@/domain/region-names';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Boundary } from '@/shared/ui/boundary';
import { OriginBlock } from '@/shared/ui/fact-value';
import { Cluster, Stack } from '@/shared/ui/layout';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { StatusLine } from '@/shared/ui/status-line';
import { arrangeCards } from './card-order';
import { CardSections } from './card-sections';
import styles from './coverage.module.css';
import type { CoverageCard } from './coverage-cards';
import { CoverageMenu } from './coverage-menu';
import type { CardOrder } from './coverage-search';
import { gapReach } from './gap-scale';
import { LeadRates } from './lead-rates';
import { Legend } from './legend';
import { OrderSwitch } from './order-switch';
import { PlaceSelect } from './place-select';
import { RatesTable } from './rates-table';
import type { ShownPlace } from './shown-place';
import { Summary, SummaryOfParts } from './summary';

interface CoverageViewProps {
  readonly cards: readonly CoverageCard[];
  readonly year: number;
  readonly sort: CardOrder;
  /** `null` = the nation. */
  readonly place: ShownPlace | null;
}

/** The answer first, then how to read the drawings, the cards, and all of them once more as a table. */
export function CoverageView({ cards, year, sort, place }: CoverageViewProps) {
  const { t } = useTranslation('coverage');
  const language = useLanguage();
  const sections = arrangeCards(cards, sort, language);
  const ordered = sections.flatMap((section) => section.cards);
  const name = place ? nameOfRegion(place.detail.region, year).name[language] : null;
  const shown = cards.flatMap(({ points, nation }) => [{ points }, { points: nation ?? [] }]);
  useSpokenChange(t(`order.said.${sort}`, { name: name ?? t('nation') }));
  return (
    <>
      <Stack gap={4} above={2} className={styles['answers']}>
        <Stack>
          <LeadRates cards={cards} name={name} year={year} />
          <Boundary name={t('region.part')}>
            <PlaceSelect chosen={place?.detail.region.id ?? null} />
          </Boundary>
        </Stack>
        <Summary cards={cards} year={year} name={name} />
      </Stack>
      <SummaryOfParts cards={cards} year={year} place={place} name={name} />
      <StatusLine year={year} demo={demoShareOfSeries(shown)} />
      <Cluster gap={5} rows={2} above={4} align="end" data-only="script">
        <OrderSwitch order={sort} />
      </Cluster>
      <Legend isRegion={place !== null} values={shown.flatMap(({ points }) => points)} />
      <OriginBlock
        className="above-3"
        origins={cards.flatMap(({ fact, earlier, nation }) => [fact, earlier, ...(nation ?? [])].map((each) => each?.provenance ?? null))}
      >
        <CardSections {...{ sections, place }} reach={gapReach(cards)} />
      </OriginBlock>
      <RatesTable cards={ordered} name={name} />
      <CoverageMenu cards={ordered} place={place} />
    </>
  );
}
