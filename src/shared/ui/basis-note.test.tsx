import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LANGUAGES } from '@/domain/language';
import { distribute } from '@/domain/roll-up';
import { createI18n } from '../i18n/create-i18n';
import { I18nProvider } from '../i18n/use-translation';
import { KnownCount } from './basis-note';

const met = { worst: { verdict: 'met', basis: 'verified' }, state: null, total: 1 } as const;
const silent = { worst: null, state: 'no-data', total: 1 } as const;
const ended = { worst: null, state: 'not-planned', total: 0 } as const;

test.each(LANGUAGES)('%s: what ended stays in the whole and is named beside it; where nothing ended nothing is said', async (language) => {
  const i18n = await createI18n(language);
  const said = (...group: Parameters<typeof distribute>[0][number][]) =>
    render(
      <I18nProvider value={i18n}>
        <KnownCount distribution={distribute(group)} />
      </I18nProvider>,
    ).container.textContent;
  expect(said(met, silent, ended)).toContain(i18n.t('measure.known', { known: 1, total: 3 }));
  expect(said(met, silent, ended)).toContain(i18n.t('basis.ended', { n: '1' }));
  expect(said(met, silent)).toContain(i18n.t('measure.known', { known: 1, total: 2 }));
  expect(said(met, silent)).not.toContain(i18n.t('basis.ended', { n: '0' }));
});
