import { useSuspenseQuery } from '@tanstack/react-query';
import { countRead, sumBasis } from '@/domain/basis';
import type { StandingMoney } from '@/domain/money-beside-result';
import { outlineQuery } from '@/shared/api/queries';
import { toSentence } from '@/shared/i18n/one-stop';
import { type CountedGroup, useBasisText } from '@/shared/i18n/use-basis-text';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useMedianLagText } from '@/shared/i18n/use-median-lag-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import { cardClass } from '@/shared/ui/card';
import { DemoMark } from '@/shared/ui/fact-value';
import { Stack } from '@/shared/ui/layout';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import type { MoneyUnit } from './funding-search';
import { useMoney } from './use-money';

interface BesideFindingProps {
  readonly groups: readonly StandingMoney[];
  readonly year: number;
  /** The years up to `year` in words. */
  readonly period: string;
  readonly unit: MoneyUnit;
  /** The indicators of all tasks. */
  readonly judged: CountedGroup;
}

/** What was planned and still lags, in sentences made from the rows; what the finding rests on stands right below it. */
export function BesideFinding({ groups, year, period, unit, judged }: BesideFindingProps) {
  const { basis } = judged;
  const known = countRead(basis);
  const { t } = useTranslation('funding');
  const { sentence } = useBasisText();
  const { withUnit } = useMoney(unit);
  const { percent } = useFormat();
  const total = groups.reduce((sum, { mlnKzt }) => sum + mlnKzt, 0);
  const lagging = groups.find(({ standing }) => standing === 'lags');
  const unjudged = groups.find(({ standing }) => standing === 'unjudged');
  const shareOf = (group: StandingMoney) => percent((group.share ?? 0) * 100, 1);
  useSpokenChange(`${t('beside.planned', { period })}. ${sentence(judged, 'indicators')}`);
  return (
    <Stack gap={2} className={`wide ${cardClass('callout', 'accent')}`}>
      <p>
        {t('beside.total', { period, total: withUnit(total) })}{' '}
        {lagging ? <Lagging lagging={lagging} unit={unit} /> : t(known > 0 ? 'beside.noneLags' : 'beside.noneKnown', { year })}
        {unjudged && ` ${t('beside.unjudged', { n: unjudged.rows.length, amount: withUnit(unjudged.mlnKzt), share: shareOf(unjudged) })}`}
        {basis.demo > 0 && <DemoMark />}
      </p>
      {known > 0 && (
        <p className="small">
          {sentence(judged, 'indicators')} {t('beside.caution')}
        </p>
      )}
    </Stack>
  );
}

function Lagging({ lagging, unit }: { lagging: StandingMoney; unit: MoneyUnit }) {
  const { t } = useTranslation('funding');
  const language = useLanguage();
  const medianText = useMedianLagText();
  const { percent } = useFormat();
  const { withUnit } = useMoney(unit);
  const { tasks } = useSuspenseQuery(outlineQuery).data;
  const { rows, mlnKzt, share } = lagging;
  const [largest] = rows;
  const rests = useBasisText().rests(sumBasis(rows.map(({ distribution }) => distribution.basis)));
  const amount = { amount: withUnit(mlnKzt), share: percent((share ?? 0) * 100, 1), rests };
  const title = tasks.find(({ id }) => id === largest?.task)?.short[language] ?? '';
  return (
    <>
      <b>
        {mlnKzt > 0
          ? t('beside.lagging', { count: rows.length, ...amount })
          : t('beside.laggingWithoutAmount', { count: rows.length, rests })}
      </b>{' '}
      {largest?.toDateMlnKzt != null && t('beside.largest', { task: largest.task, title, amount: withUnit(largest.toDateMlnKzt) })}
      {largest?.toDateMlnKzt != null && largest.lag && ` ${toSentence(t('beside.median', { lag: medianText(largest.lag) }))}`}
    </>
  );
}
