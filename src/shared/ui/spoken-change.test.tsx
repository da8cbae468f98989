import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, test } from 'vitest';
import { SpokenChanges, useSpokenChange } from './spoken-change';

function Sentence({ text, ...options }: { readonly text: string; readonly of?: string; readonly isBrought?: boolean }) {
  useSpokenChange(text, options);
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

test('a sentence about one thing is heard when that changes, and not when another view brings it along', async () => {
  const about = (text: string, of: string) => (
    <SpokenChanges>
      <Sentence text={text} of={of} />
    </SpokenChanges>
  );
  const { rerender } = render(about('', 'all'));
  rerender(about('Some are generated.', 'all'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  rerender(about('Hidden.', 'official'));
  await heard().toBe('Hidden.');
  rerender(about('Some are generated.', 'all'));
  await heard().toBe('Some are generated.');
});

test('a part that the reader has asked for says its first sentence, too', async () => {
  render(
    <SpokenChanges>
      <Sentence text="Found: 3." isBrought />
    </SpokenChanges>,
  );
  await heard().toBe('Found: 3.');
});
