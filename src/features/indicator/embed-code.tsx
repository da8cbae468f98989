import { useState } from 'react';
import { joinPart, partName } from '@/domain/indicator-name';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { CopyButton } from '@/shared/ui/copy-button';
import { Stack } from '@/shared/ui/layout';
import { Select } from '@/shared/ui/select';
import { embedPath } from '@/shared/url/embed-path';
import { useFactsMode } from '@/shared/url/use-facts-mode';
import { embedSnippet } from './embed-snippet';
import styles from './indicator.module.css';
import type { IndicatorView } from './indicator-view';

const THEMES = ['device', 'light', 'dark'] as const;

/** The HTML with which another site shows this part of the indicator. Only in the browser, which knows where the site is. */
export function EmbedCode({ view: { indicator, part } }: { view: IndicatorView }) {
  const { t } = useTranslation('embed');
  const language = useLanguage();
  const facts = useFactsMode();
  const [theme, setTheme] = useState<(typeof THEMES)[number]>('device');
  const isFirst = part.code === indicator.series[0]?.code;
  const path = embedPath({ id: indicator.id, part: isFirst && facts === 'all' ? null : part.code, facts });
  const address = `${location.origin}${import.meta.env.BASE_URL}embed/${language}/${path}${theme === 'device' ? '' : `?theme=${theme}`}`;
  const name = partName(part, language);
  const title = joinPart(indicator.short[language], name);
  const snippet = embedSnippet({ address, title: t('code.frame', { title }) });
  return (
    <Stack gap={2} className={`measure ${styles['embedCode']}`}>
      <p>{t('code.about')}</p>
      <Select
        label={t('code.theme')}
        value={theme}
        options={THEMES.map((known) => ({ value: known, name: t(`code.theme.${known}`) }))}
        onChoose={(chosen) => setTheme(chosen ?? 'device')}
      />
      <textarea readOnly rows={5} aria-label={t('code.label')} value={snippet} onFocus={({ target }) => target.select()} />
      <CopyButton text={snippet} label={t('code.copy')} />
      <p>
        <a href={address} target="_blank" rel="noopener">
          {t('code.look')}
        </a>
      </p>
    </Stack>
  );
}
