import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/use-format';
import { VerdictIcon } from '@/shared/ui/verdict-icon';
import { VERDICTS } from '@/domain/verdict';
import styles from './map.module.css';
import type { Shown } from './shown';
import { type Colouring, type LegendEntry, shadeOf } from './tone';

interface LegendProps {
  readonly colouring: Colouring;
  readonly measured: Shown['measured'];
  readonly only: LegendEntry['key'] | null;
  readonly onOnly: (key: LegendEntry['key'] | null) => void;
}

/** What the colours mean and how many regions have each; pressing one leaves only its regions in full colour. */
export function Legend({ colouring, measured, only, onOnly }: LegendProps) {
  const { t } = useTranslation('regions');
  const nameOf = useEntryName(measured);
  const shades = colouring.entries.filter(({ step }) => step !== null).length;
  return (
    <section className={styles['legend']} aria-label={t('legend.title')}>
      <ul className={styles['entries']}>
        {colouring.entries.map((entry) => (
          <li key={entry.key}>
            <button type="button" aria-pressed={entry.key === only} onClick={() => onOnly(entry.key === only ? null : entry.key)}>
              <span className={`${styles['swatch']} ${toneClass(entry.tone, shades)}`}>
                {VERDICTS.map((verdict) => verdict === entry.key && <VerdictIcon key={verdict} verdict={verdict} />)}
              </span>
              {nameOf(entry)}
              <span className={styles['count']}>{entry.count}</span>
            </button>
          </li>
        ))}
      </ul>
      {colouring.colour === 'value' && <p className={styles['hint']}>{t('legend.darker')}</p>}
      <p className={styles['hint']}>
        <span className={styles['demoDot']} /> {t('legend.demo')}
      </p>
      <p className={styles['alive']}>{t('legend.press')}</p>
    </section>
  );
}

function useEntryName(measured: Shown['measured']): (entry: LegendEntry) => string {
  const { t } = useTranslation();
  const { number, value } = useFormat();
  return ({ key, tone, step }) => {
    if (step) {
      const top = value(step.to, measured);
      return step.from === step.to ? top : `${number(step.from, measured.decimals)}–${top}`;
    }
    return tone === 'gap' ? t(`state.${key}` as 'state.no-data') : t(`verdict.${key}` as 'verdict.met');
  };
}

/** Class of a fill: verdicts by their name, values by one of five shades. */
export function toneClass(tone: LegendEntry['tone'], shades: number): string | undefined {
  const shade = shadeOf(tone, shades);
  return styles[shade === null ? tone : `shade-${shade}`];
}
