import { QueryClient, QueryClientProvider, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { text } from '@/shared/i18n/text-fixture';
import { ContractError, HttpError, NetworkError } from '../errors/api-error';
import { createI18n } from '../i18n/create-i18n';
import { I18nProvider } from '../i18n/use-translation';
import { Boundary } from './boundary';

const failures = new Map<string, Error>();
const asked: string[] = [];
const figuresQuery = (name: string) =>
  queryOptions({
    queryKey: [name],
    queryFn: async () => {
      asked.push(name);
      const failure = failures.get(name);
      if (failure) throw failure;
      return `figures of ${name}`;
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

function Figures({ name }: { readonly name: string }) {
  return <p>{useSuspenseQuery(figuresQuery(name)).data}</p>;
}

/** A part of a page that shows these figures, named by them in capitals. */
const part = (name: string, inside?: React.ReactNode) => (
  <Boundary key={name} name={name.toUpperCase()}>
    <Figures name={name} />
    {inside}
  </Boundary>
);

async function show(language: 'kk' | 'ru', parts: React.ReactNode, client = new QueryClient()) {
  render(
    <I18nProvider value={await createI18n(language)}>
      <QueryClientProvider client={client}>{parts}</QueryClientProvider>
    </I18nProvider>,
  );
  return userEvent.setup();
}
/** The same where one of the parts fails, which it has said when this resolves. */
async function showFailed(language: 'kk' | 'ru', parts: React.ReactNode) {
  const user = await show(language, parts);
  await screen.findByRole('alert');
  return user;
}
/** The reader asks once more, and from now on nothing fails. */
async function retryWell(user: Awaited<ReturnType<typeof show>>, language: 'kk' | 'ru') {
  failures.clear();
  await user.click(retry(language));
}
const retry = (language: 'kk' | 'ru') => screen.getByRole('button', { name: text[language]('common:message.retry') });

beforeEach(() => {
  failures.clear();
  asked.length = 0;
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(['kk', 'ru'] as const)('a part that fails, in %s', (language) => {
  const say = text[language];

  test.each([
    [new NetworkError('map.json', null), say('common:message.reason.network')],
    [new HttpError('map.json', 503), say('common:message.reason.http', { status: 503 })],
    [new ContractError('map.json', 'regions.3.id', 'no text'), say('common:message.reason.contract', { place: 'map.json, regions.3.id' })],
    [new ContractError('map.json', '', 'not JSON'), say('common:message.reason.contract', { place: 'map.json' })],
    [new RangeError('a mistake of ours'), say('common:message.reason.unknown')],
  ])('says what is missing and why, and leaves the rest standing: %s', async (error, reason) => {
    failures.set('map', error);
    await show(
      language,
      ['map', 'table'].map((name) => part(name)),
    );
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(say('common:message.part', { part: 'MAP' }));
    expect(alert).toHaveTextContent(reason);
    expect(await screen.findByText('figures of table')).toBeVisible();
  });
});

test('comes back when what failed comes at the next try', async () => {
  failures.set('map', new HttpError('map.json', 500));
  const user = await showFailed('kk', part('map'));
  await retryWell(user, 'kk');
  expect(await screen.findByText('figures of map')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what fails again says so again', async () => {
  failures.set('map', new HttpError('map.json', 500));
  const user = await showFailed('ru', part('map'));
  failures.set('map', new HttpError('map.json', 404));
  await user.click(retry('ru'));
  expect(
    await screen.findByText(new RegExp(text.ru('common:message.reason.http', { status: 404 }).replace(/[()]/g, '\\$&'))),
  ).toBeVisible();
});

test('one try asks also for what had failed for the parts inside it, whose failure nobody has seen yet', async () => {
  for (const name of ['page', 'inside']) failures.set(name, new HttpError(`${name}.json`, 503));
  const client = new QueryClient();
  // as a page prepares what its address needs
  await Promise.all(['page', 'inside'].map((name) => client.prefetchQuery(figuresQuery(name))));
  const user = await show('ru', part('page', part('inside')), client);
  expect(within(await screen.findByRole('alert')).getByText(/PAGE/)).toBeVisible();
  await retryWell(user, 'ru');
  expect(await screen.findByText('figures of page')).toBeVisible();
  expect(await screen.findByText('figures of inside')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a try of one part asks for nothing that another one has', async () => {
  failures.set('map', new HttpError('map.json', 503));
  const user = await showFailed(
    'ru',
    ['map', 'table'].map((name) => part(name)),
  );
  await screen.findByText('figures of table');
  await retryWell(user, 'ru');
  await screen.findByText('figures of map');
  await waitFor(() => expect(asked).toEqual(['map', 'table', 'map']));
});
