import { paceOf } from '@/domain/pace';
import { targetOf } from '@/domain/plan-line';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { OriginBlock } from '@/shared/ui/fact-value';
import styles from './indicator.module.css';
import type { IndicatorView } from './indicator-view';
import { useFigures } from './use-figures';

/** Baseline, target, pace and shares of the latest judged year. */
export function NumbersBox({ view }: { view: IndicatorView }) {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const { ratio } = useFormat();
  const { series, latest } = view;
  const figures = useFigures(series);
  const { baseline } = series;
  const target = targetOf(series);
  const shares = latest
    ? ([
        // a yearly flow starts anew each year: nothing of it is a part of a way
        ['numbers.shareToDate', series.flow ? null : latest.shareToDate],
        ['numbers.shareToTarget', series.flow ? null : latest.shareToTarget],
        ['numbers.execution', latest.execution],
      ] as const)
    : [];
  return (
    <OriginBlock origins={[latest?.basis ?? null]}>
      <dl className={styles['numbers']}>
        <Entry term={baseline ? t(`baseline.${baseline.kind}`) : common('term.baseline')} year={baseline?.year ?? null}>
          {baseline ? figures.baseline(baseline.value) : t('numbers.noBaseline')}
        </Entry>
        {target && (
          <Entry term={common('term.target')} year={target.year}>
            <span translate="no">{figures.value(target.value)}</span>
          </Entry>
        )}
        {latest && <PaceEntries view={view} />}
        {shares.map(
          ([key, share]) =>
            share !== null && (
              <Entry key={key} term={t(key)} year={latest?.year ?? null}>
                {ratio(share)}
              </Entry>
            ),
        )}
      </dl>
    </OriginBlock>
  );
}

function PaceEntries({ view: { series, latest } }: { view: IndicatorView }) {
  const { t } = useTranslation('indicator');
  const { ratio } = useFormat();
  const figures = useFigures(series);
  const pace = latest ? paceOf(series, latest) : null;
  if (!pace) return null;
  // a pace for the better is told as the figure moves: downwards where lower is better
  const sign = series.direction === 'higher' ? 1 : -1;
  return (
    <>
      <Entry term={t('numbers.paceAchieved')}>
        {pace.achieved === null ? t('numbers.noPace') : t('numbers.perYear', { pace: figures.pace(sign * pace.achieved) })}
      </Entry>
      {pace.needed !== null && pace.needed > 0 && (
        <Entry term={t('numbers.paceNeeded')}>{t('numbers.perYear', { pace: figures.pace(sign * pace.needed) })}</Entry>
      )}
      {pace.ratio !== null && <Entry term={t('numbers.paceRatio')}>{ratio(pace.ratio)}</Entry>}
    </>
  );
}

function Entry({ term, year = null, children }: { term: string; year?: number | null; children: React.ReactNode }) {
  return (
    <div>
      <dt>
        {term}
        {year !== null && `, ${year}`}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
