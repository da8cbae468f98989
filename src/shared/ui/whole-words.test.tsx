import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { WholeWords } from './whole-words';

it.each([
  ['PISA: результаты 15-летних учащихся', ['15-летних']],
  ['PISA: 15 жастағы оқушылардың нәтижесі', ['15 жастағы']],
  ['«Жас Ұлан» қозғалысы, 5–10-сыныптар', ['5–10-сыныптар']],
  ['Балалардың әл-ауқаты', []],
])('keeps the numbers of «%s» with their words, and the text as it is', (title, wholes) => {
  render(<h1>{<WholeWords>{title}</WholeWords>}</h1>);
  const heading = screen.getByRole('heading', { name: title });
  expect(heading).toHaveTextContent(title);
  expect([...heading.children].map(({ textContent }) => textContent)).toEqual(wholes);
});
