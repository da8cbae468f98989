import { render } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bearTranslators, takeLost } from './translated';

/** How translators put what is theirs in the place of a text. */
const FASHIONS: readonly [name: string, replace: (text: Text) => void][] = [
  [
    'Chrome: an element in an element, put before the text',
    (text) => {
      const font = element('font', element('font', text.data));
      text.parentNode?.insertBefore(font, text);
      text.remove();
    },
  ],
  [
    'Yandex: an element for each sentence',
    (text) => text.replaceWith(...(text.data.match(/.{1,4}/g) ?? []).map((part) => element('ya-tr-span', part))),
  ],
  ['another text', (text) => text.replaceWith(text.data)],
  [
    'an element behind the text',
    (text) => {
      text.after(element('span', text.data));
      text.remove();
    },
  ],
];

function element(name: string, content: Node | string): HTMLElement {
  const made = document.createElement(name);
  made.append(content);
  return made;
}

function translate(root: Node, replace: (text: Text) => void): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) replace(text);
}

/** Texts beside each other and beside elements, which come and go. */
function Finding({ year, note }: { readonly year: number; readonly note?: string }) {
  return (
    <p>
      In {year} of {year + 1} {note && <b>{note}</b>}
      {note} or {year % 2 === 0 && 'even'}
      <input defaultValue="" />
    </p>
  );
}

const textAt = (props: { year: number; note?: string }) => render(<Finding {...props} />).container.textContent;

describe.each(FASHIONS)('a page translated as %s', (_, replace) => {
  it('shows what React writes, keeps what it does not, and loses nothing that is being typed', () => {
    const { container, rerender } = render(<Finding year={2020} />);
    bearTranslators(container);
    onTestFinished(() => void takeLost());
    const input = container.querySelector('input') as HTMLInputElement;
    input.value = 'half a wo';
    for (const props of [{ year: 2021 }, { year: 2022, note: 'Note' }, { year: 2023, note: 'Other' }, { year: 2024 }]) {
      translate(container, replace);
      rerender(<Finding {...props} />);
      expect(container.textContent).toBe(textAt(props));
    }
    expect(container.querySelector('input')).toBe(input);
    expect(input).toHaveValue('half a wo');
    expect(takeLost()).toBe(false);
  });
});

it('asks to be drawn anew where nobody knows what stands for a text', () => {
  const { container, rerender } = render(<Finding year={2020} />);
  bearTranslators(container);
  const paragraph = container.querySelector('p') as HTMLElement;
  const before = paragraph.textContent ?? '';
  for (const child of [...paragraph.childNodes]) if (child.nodeType === Node.TEXT_NODE) child.remove();
  paragraph.append(before);
  rerender(<Finding year={2021} />);
  expect(takeLost()).toBe(true);
  expect(takeLost(), 'once').toBe(false);
});

it('leaves alone what was never taken out', () => {
  const { container, rerender } = render(<Finding year={2020} />);
  bearTranslators(container);
  rerender(<Finding year={2021} note="Note" />);
  expect(container.textContent).toBe(textAt({ year: 2021, note: 'Note' }));
  expect(takeLost()).toBe(false);
});
