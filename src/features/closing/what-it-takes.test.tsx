import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';

const cases = [
  { address: '/ru/closing/?promise=r1-4-4&aim=2030', says: 'Это в 2,8 раза быстрее, чем в 2018–2025 годах.' },
  { address: '/ru/closing/?promise=r1-1-4&aim=2030', says: 'Хватило бы темпа 2018–2025 годов.' },
  { address: '/kk/closing/?promise=r1-4-4&aim=2030', says: 'Бұл 2018–2025 жылдардағы қарқыннан 2,8 есе жылдам.' },
  { address: '/kk/closing/?promise=r1-1-4&aim=2030', says: '2018–2025 жылдардағы қарқын жеткілікті болар еді.' },
];

it.each(cases)('$address compares with the former pace in words: $says', async ({ address, says }) => {
  await openApp(address);
  const part = await screen.findByRole('region', { name: /^(Что потребовалось бы|Не қажет болар еді)/ }, { timeout: 8000 });
  expect(await within(part).findByText((_, element) => element?.tagName === 'P' && textOf(element).includes(says))).toBeVisible();
});
