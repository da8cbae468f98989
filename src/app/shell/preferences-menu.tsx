import { useTranslation } from '@/shared/i18n/use-translation';
import { usePreferences } from '@/shared/state/preferences';
import { CONTRASTS, TEXT_SIZES, THEMES } from '@/shared/state/stored-preferences';
import { useMenu } from '@/shared/ui/use-menu';
import { hiddenOnPhone } from '@/shared/ui/visually-hidden';
import styles from './shell.module.css';

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { value: T; label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ name, legend, options, value, onChange }: ChoiceProps<T>) {
  return (
    <fieldset className={`above-3 ${styles.choice}`}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

/** Theme, text size and contrast; the version for weak sight sets the last two at once. */
export function PreferencesMenu() {
  const { t } = useTranslation();
  const { menuProps } = useMenu();
  const { theme, textSize, contrast, set } = usePreferences();
  return (
    <details {...menuProps} className={styles.preferences} data-only="script">
      <summary data-unmarked>
        <svg
          viewBox="0 0 24 16"
          width="24"
          height="16"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          aria-hidden="true"
        >
          <path d="M1 15 6.500 1 12 15M3 10h7M15 15l3.500-9L22 15M16.300 12h4.400" />
        </svg>
        <span className={hiddenOnPhone}>{t('preferences.title')}</span>
      </summary>
      <div className={styles.panel}>
        <button type="button" className={styles.impaired} onClick={() => set({ textSize: 'largest', contrast: 'high' })}>
          {t('preferences.visuallyImpaired')}
        </button>
        <Choice
          name="theme"
          legend={t('preferences.theme')}
          options={THEMES.map((option) => ({ value: option, label: t(`preferences.theme.${option}`) }))}
          value={theme}
          onChange={(next) => set({ theme: next })}
        />
        <Choice
          name="text-size"
          legend={t('preferences.textSize')}
          options={TEXT_SIZES.map((option) => ({ value: option, label: t(`preferences.textSize.${option}`) }))}
          value={textSize}
          onChange={(next) => set({ textSize: next })}
        />
        <Choice
          name="contrast"
          legend={t('preferences.contrast')}
          options={CONTRASTS.map((option) => ({ value: option, label: t(`preferences.contrast.${option}`) }))}
          value={contrast}
          onChange={(next) => set({ contrast: next })}
        />
      </div>
    </details>
  );
}
