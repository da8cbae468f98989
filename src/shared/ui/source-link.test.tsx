import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Language } from '@/domain/language';
import { text } from '@/shared/i18n/text-fixture';
import { createI18n } from '../i18n/create-i18n';
import { I18nProvider } from '../i18n/use-translation';
import { SourceLink } from './source-link';

const decree = {
  title: { kk: '№ 988 қаулы', ru: 'Постановление № 988' },
  foreign: null,
  address: { kk: 'https://adilet.zan.kz/kaz/docs/P1900000988', ru: 'https://adilet.zan.kz/rus/docs/P1900000988' },
};
const newspaper = { title: { kk: '«Казахстанская правда», 2025 жыл', ru: '«Казахстанская правда», 2025 год' }, address: null };

async function show(language: Language, source: Parameters<typeof SourceLink>[0]['source']) {
  const i18n = await createI18n(language);
  return render(
    <I18nProvider value={i18n}>
      <SourceLink source={source} />
    </I18nProvider>,
  );
}

test.each([
  ['kk', text.kk('indicator:table.decree'), decree.address.kk],
  ['ru', 'Постановление № 988', decree.address.ru],
] as const)('%s: the name and the address of the page’s language', async (language, name, address) => {
  await show(language, decree);
  expect(screen.getByRole('link', { name })).toHaveAttribute('href', address);
});

test('words of another language say so, and only on the page where they are foreign', async () => {
  const source = { ...newspaper, foreign: { text: 'Казахстанская правда', lang: 'ru' } };
  const kazakh = await show('kk', source);
  expect(kazakh.container.innerHTML).toBe('«<span lang="ru">Казахстанская правда</span>», 2025 жыл');
  const russian = await show('ru', source);
  expect(russian.container.innerHTML).toBe('«Казахстанская правда», 2025 год');
});

test('a source without an address is a name, not a link', async () => {
  const { container } = await show('kk', { ...newspaper, foreign: null });
  expect(container).toHaveTextContent('«Казахстанская правда», 2025 жыл');
  expect(screen.queryByRole('link')).toBeNull();
});
