import { beforeEach, expect, test, vi } from 'vitest';

/** As in a new document. */
let page: typeof import('./takeover');
const alive = vi.fn();
const settled = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

beforeEach(async () => {
  vi.resetModules();
  page = await import('./takeover');
  alive.mockClear();
  page.whenTakenOver(alive);
});

test('a page is taken over when it is there and none of its parts is awaited, once', async () => {
  const [chart, table] = [{}, {}];
  page.awaitPart(chart);
  page.awaitPart(table);
  page.pageArrived();
  await settled();
  expect(alive).not.toHaveBeenCalled();
  page.partArrived(chart);
  await settled();
  expect(alive, 'the table is not there yet').not.toHaveBeenCalled();
  page.partArrived(table);
  await settled();
  page.partArrived({});
  await settled();
  expect(alive).toHaveBeenCalledTimes(1);
});

test('parts without their page are no page', async () => {
  const chart = {};
  page.awaitPart(chart);
  page.partArrived(chart);
  await settled();
  expect(alive).not.toHaveBeenCalled();
  page.pageArrived();
  await settled();
  expect(alive).toHaveBeenCalledTimes(1);
});

test('a part that is taken off the page is not waited for, and one that has arrived is not awaited by its late frame', async () => {
  const [gone, quick] = [{}, {}];
  page.awaitPart(gone);
  page.partArrived(quick);
  page.awaitPart(quick);
  page.pageArrived();
  page.forgetPart(gone);
  await settled();
  expect(alive).toHaveBeenCalledTimes(1);
});

test('what waits again for another address is waited for again', async () => {
  const chart = {};
  page.awaitPart(chart);
  page.partArrived(chart);
  page.partWaits(chart);
  page.pageArrived();
  await settled();
  expect(alive).not.toHaveBeenCalled();
  page.partArrived(chart);
  await settled();
  expect(alive).toHaveBeenCalledTimes(1);
});
