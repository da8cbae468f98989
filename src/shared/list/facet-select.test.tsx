import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createI18n } from '../i18n/create-i18n';
import { I18nProvider } from '../i18n/use-translation';
import { FacetSelect } from './facet-select';

test('the counts of options are written as all numbers of the site are', async () => {
  const options = [{ value: 'error', name: 'ошибка' }];
  render(
    <I18nProvider value={await createI18n('ru')}>
      <FacetSelect label="Вид" options={options} counts={new Map([['error', 149_874]])} value={null} onChoose={() => {}} />
    </I18nProvider>,
  );
  expect(screen.getByRole('option', { name: /ошибка/ }).textContent).toMatch(/^ошибка \(149[\u00A0\u202F]874\)$/);
});
