import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { LANGUAGES } from '@/domain/language';
import { PROVENANCES } from '@/domain/series';
import { text } from '@/shared/i18n/text-fixture';
import { createI18n } from '../i18n/create-i18n';
import { I18nProvider } from '../i18n/use-translation';
import { FactValue, OfOrigin, OriginBlock } from './fact-value';

const measured = { unit: 'percent', decimals: 0 } as const;

async function show(content: ReactNode, language: (typeof LANGUAGES)[number] = 'ru'): Promise<HTMLElement> {
  const i18n = await createI18n(language);
  return render(<I18nProvider value={i18n}>{content}</I18nProvider>).container;
}

test.each(LANGUAGES)(
  '%s: a demo value has its mark, its word and the hook for programs; a published one only the hook',
  async (language) => {
    for (const provenance of PROVENANCES) {
      const container = await show(<FactValue fact={55} {...{ provenance, measured }} />, language);
      expect(container.querySelector('[data-origin]')?.getAttribute('data-origin')).toBe(provenance);
      expect(container.querySelectorAll('abbr')).toHaveLength(provenance === 'demo' ? 1 : 0);
      expect(container.textContent.includes(text.ru('common:provenance.demoBadge'))).toBe(provenance === 'demo');
    }
  },
);

test('a gap has no origin', async () => {
  const container = await show(<OfOrigin origin={null}>–</OfOrigin>);
  expect(container.innerHTML).toBe('<span>–</span>');
});

test('a block of demo values says so once, and its marks are quiet but heard', async () => {
  const container = await show(
    <OriginBlock origins={['demo', null, 'demo']}>
      <FactValue fact={55} provenance="demo" measured={measured} />
    </OriginBlock>,
  );
  expect(container.firstElementChild?.getAttribute('data-origin')).toBe('demo');
  expect(container.querySelector('p')?.textContent).toContain('демонстрационные');
  const mark = container.querySelector('abbr');
  expect(mark?.querySelector('[aria-hidden="true"]')).not.toBeNull();
  expect(mark?.textContent.trim()).toBe(text.ru('common:provenance.demoBadge'));
  expect(mark?.textContent).toContain(text.ru('common:provenance.demoBadge'));
});

test('a block with some demo values says what their mark is, and one without any value says nothing', async () => {
  const mixed = await show(
    <OriginBlock origins={['demo', 'verified']}>
      <FactValue fact={55} provenance="demo" measured={measured} />
    </OriginBlock>,
  );
  expect(mixed.firstElementChild?.hasAttribute('data-origin'), 'not all of it is generated').toBe(false);
  expect(mixed.querySelector('p')?.textContent).toContain(text.ru('common:provenance.someDemo'));
  expect(mixed.querySelector('abbr')?.textContent.trim()).toBe(text.ru('common:provenance.demoBadge'));
  const empty = await show(<OriginBlock origins={[null]}>–</OriginBlock>);
  expect(empty.querySelector('p')).toBeNull();
});
