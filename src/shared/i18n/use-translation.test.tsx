import { fireEvent, render, screen } from '@testing-library/react';
import { useTranslation } from 'react-i18next';
import { expect, test } from 'vitest';
import { Part } from '../ui/part';
import { WordsProvider } from './use-translation';
import { createWords } from './words';

const COMMON = { 'message.loading': 'ждите', 'message.retry': 'снова', 'message.reason.network': 'нет связи' };

function Cited() {
  return <blockquote>{useTranslation('cite').t('address')}</blockquote>;
}

test('words that do not come are said to be missing, never shown as names of keys, and come when they are asked for again', async () => {
  let isBroken = true;
  const words = createWords({
    language: 'ru',
    fetchTexts: async (namespace) => (namespace === 'common' ? COMMON : isBroken ? Promise.reject(new Error('cut')) : { address: 'Адрес' }),
    known: {},
  });
  await words.loadNamespaces('common');
  const { container } = render(
    <WordsProvider words={words}>
      <Part name="cite">
        <Cited />
      </Part>
    </WordsProvider>,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('нет связи');
  expect(container).not.toHaveTextContent('address');
  isBroken = false;
  // a reader takes a moment to read what went wrong
  await new Promise((resolve) => setTimeout(resolve, 600));
  fireEvent.click(screen.getByRole('button', { name: 'снова' }));
  expect(await screen.findByText('Адрес')).toBeVisible();
});
