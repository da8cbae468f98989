import { VERDICTS } from '@/domain/choices';
import type { Point } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { unprovenOf, useUnprovenWord } from '@/shared/i18n/use-unproven-word';
import { OriginGroup } from '@/shared/ui/fact-value';
import { Cluster } from '@/shared/ui/layout';
import { VerdictIcon } from '@/shared/ui/verdict-icon';
import type { Shown } from './shown';
import styles from './side.module.css';
import type { Colouring, LegendEntry } from './tone';
import { countShades, toneProps } from './tone-props';

interface LegendProps {
  readonly colouring: Colouring;
  readonly measured: Shown['measured'];
  readonly origins: readonly Pick<Point, 'provenance'>[];
  readonly only: LegendEntry['key'] | null;
  readonly onOnly: (key: LegendEntry['key'] | null) => void;
}

/** What the colours mean and how many regions have each; pressing one leaves only its regions in full colour. */
export function Legend({ colouring, measured, origins, only, onOnly }: LegendProps) {
  const { t } = useTranslation('regions');
  const nameOf = useEntryName(measured);
  const unproven = useUnprovenWord()(origins);
  const shades = countShades(colouring.entries);
  return (
    // the ends of the steps are values of regions: the line about demo values below speaks for them
    <OriginGroup
      as="section"
      origin={colouring.colour === 'value' ? unprovenOf(origins) : null}
      className={styles['legend']}
      aria-label={t('legend.title')}
    >
      <Cluster as="ul" gap={1} data-ink className={styles['entries']}>
        {colouring.entries.map((entry) => (
          <li key={entry.key} data-picture="key">
            <button type="button" aria-pressed={entry.key === only} onClick={() => onOnly(entry.key === only ? null : entry.key)}>
              <span {...toneProps(entry.tone, shades, styles['swatch'])} data-swatch>
                {VERDICTS.map((verdict) => verdict === entry.key && <VerdictIcon key={verdict} verdict={verdict} />)}
              </span>
              {nameOf(entry)}{' '}
              <span className="muted pushed nowrap" data-count>
                {entry.count}
              </span>
            </button>
          </li>
        ))}
      </Cluster>
      {colouring.colour === 'value' && <p className="note">{t('legend.darker')}</p>}
      {unproven !== null && (
        <p className="note">
          <span className={styles['demoDot']} /> {t('legend.demo', { word: unproven })}
        </p>
      )}
      <p className="note" data-only="script">
        {t('legend.press')}
      </p>
    </OriginGroup>
  );
}

function useEntryName(measured: Shown['measured']): (entry: LegendEntry) => string {
  const { t } = useTranslation();
  const { number, value } = useFormat();
  return ({ key, tone, step }) => {
    if (step) {
      // words of a unit bend with their number: a range has none
      const top = measured.unit.startsWith('percent') ? value(step.to, measured) : number(step.to, measured.decimals);
      return step.from === step.to ? top : `${number(step.from, measured.decimals)}–${top}`;
    }
    return tone === 'gap' ? t(`state.${key}` as 'state.no-data') : t(`verdict.${key}` as 'verdict.met');
  };
}
