import { expect, it, vi } from 'vitest';
import { NetworkError } from '../errors/api-error';
import { createI18n, loadWords, reloadWords } from './create-i18n';

it('words that do not come are an error where they are needed, never names of keys, and come when they are asked for again', async () => {
  const words = await createI18n('ru');
  const { backend } = words.services.backendConnector;
  const fails = vi
    .spyOn(backend, 'read')
    .mockImplementation((...asked: unknown[]) => (asked[2] as (error: Error, texts: false) => void)(new Error('404'), false));
  await expect(loadWords(words, ['cite'])).rejects.toThrow(NetworkError);
  expect(() => words.t('address', { ns: 'cite' })).toThrow(NetworkError);
  expect(words.t('site.name'), 'what has come is there').toBe('Нысана');
  fails.mockRestore();
  await reloadWords(words);
  expect(words.t('address', { ns: 'cite' })).toMatch(/^[А-Я]/);
});
