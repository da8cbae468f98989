import { act, screen } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { openApp } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { setPreview } from '../preview/preview';

const heard = () => document.querySelector('[data-spoken-change]')?.textContent ?? '';
const hideDemo = async () => {
  const { user } = await openApp('/ru/');
  await user.click(await screen.findByRole('link', { name: text.ru('facts.hide') }));
};

test('hiding demo values says that only published ones are shown', async () => {
  await hideDemo();
  await expect.poll(heard).toContain(text.ru('facts.hidden'));
});

test('in a preview it says that the own values are shown, too, as the line itself does', async () => {
  setPreview({ kind: 'shown', preview: { files: ['report.xlsx'], facts: [] } });
  onTestFinished(() => act(() => setPreview(null)));
  await hideDemo();
  await expect.poll(heard).toContain(text.ru('preview:facts.hidden'));
  expect(heard()).not.toContain(text.ru('facts.hidden'));
});

test('a preview that could not be shown is not told as shown', async () => {
  setPreview({ kind: 'failed', preview: { files: ['report.xlsx'], facts: [] } });
  onTestFinished(() => act(() => setPreview(null)));
  await hideDemo();
  await expect.poll(heard).toContain(text.ru('facts.hidden'));
});
