import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, test } from 'vitest';
import { SpokenChanges, useSpokenChange } from './spoken-change';

function Sentence({ text }: { readonly text: string }) {
  useSpokenChange(text);
  return null;
}
const page = (...texts: readonly string[]) => (
  <StrictMode>
    <SpokenChanges>
      {texts.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: each place has its sentence
        <Sentence key={i} text={text} />
      ))}
    </SpokenChanges>
  </StrictMode>
);
const heard = () => expect.poll(() => screen.getByRole('status').textContent);

test('a sentence that ends with the stop of a name ends once', async () => {
  const { rerender } = render(page('Алматы қ..'));
  rerender(page('Астана қ., Шымкент қ.. 2018 жылғы шекараларда.'));
  await heard().toBe('Астана қ., Шымкент қ. 2018 жылғы шекараларда.');
});

test('the view that was opened is silent, its changes are heard once and together, and the way back as well', async () => {
  const { rerender } = render(page('2022.', 'By name.', 'All.'));
  await heard().toBe('');
  rerender(page('2023.', 'By name.', 'All.'));
  await heard().toBe('2023.');
  rerender(page('2022.', 'By verdict.', 'All.'));
  await heard().toBe('2022. By verdict.');
  rerender(page('2022.', 'By verdict.', ''));
  await heard().toBe('2022. By verdict.');
});
