import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readFolder, sayObstacle } from './obstacles';
import { stageData } from './stage-data';
import { FolderBusy, withSwapLock } from './swap-lock';

function plant(): string {
  const data = path.join(mkdtempSync(path.join(tmpdir(), 'nysana-stage-')), 'data');
  mkdirSync(path.join(data, 'releases'), { recursive: true });
  writeFileSync(path.join(data, 'facts.csv'), 'old');
  return data;
}

const factsIn = (data: string) => readFileSync(path.join(data, 'facts.csv'), 'utf8');
const besides = (data: string) => readdirSync(path.dirname(data)).filter((name) => name !== 'data');
/** The number of a process that is no more. */
const gone = () => spawnSync('true').pid;

test('a run that ends takes its own copy away, and not that of one which waits for its answer', async () => {
  const data = plant();
  const waiting = await stageData(data);
  waiting.write('facts.csv', 'new');
  const check = await stageData(data);
  check.drop();
  expect(existsSync(waiting.folder)).toBe(true);
  expect(await waiting.publish()).toEqual([]);
  expect(factsIn(data)).toBe('new');
  expect(besides(data)).toEqual([]);
});

test('of two runs that wait, the second one that is answered changes nothing: the data are no more what it has shown', async () => {
  const data = plant();
  const [one, other] = [await stageData(data), await stageData(data)];
  one.write('facts.csv', 'one');
  other.write('facts.csv', 'other');
  await one.publish();
  expect(await other.publish()).toMatchObject([{ code: 'data-changed', file: path.join(data, 'facts.csv') }]);
  expect(factsIn(data)).toBe('one');
});

test.each([
  ['edited', (data: string) => writeFileSync(path.join(data, 'facts.csv'), 'by hand'), 'facts.csv'],
  ['added', (data: string) => writeFileSync(path.join(data, 'releases/2030-01-01.json'), '{}'), 'releases/2030-01-01.json'],
  ['deleted', (data: string) => rmSync(path.join(data, 'facts.csv')), 'facts.csv'],
])('a file that was %s since is named, and is not overwritten', async (_, edit, file) => {
  const data = plant();
  const stage = await stageData(data);
  edit(data);
  cpSync(data, `${data}.edited`, { recursive: true });
  expect(await stage.publish()).toMatchObject([{ code: 'data-changed', file: path.join(data, file) }]);
  expect(readdirSync(data, { recursive: true })).toEqual(readdirSync(`${data}.edited`, { recursive: true }));
});

test('what killed runs have left is cleared, and the data that one of them was replacing are put back', async () => {
  const data = plant();
  for (const left of [`${data}.next`, `${data}.next-${gone()}-0`]) mkdirSync(left);
  cpSync(data, `${data}.before`, { recursive: true });
  rmSync(data, { recursive: true });
  const stage = await stageData(data);
  expect(factsIn(data)).toBe('old');
  stage.drop();
  expect(besides(data)).toEqual([]);
});

test.each([
  ['of a run that was killed', (lock: string) => writeFileSync(lock, String(gone()))],
  [
    'that nobody can have held for so long',
    (lock: string) => {
      writeFileSync(lock, String(process.pid));
      utimesSync(lock, 0, 0);
    },
  ],
])('a lock %s holds nobody', async (_, leave) => {
  const data = plant();
  leave(`${data}.lock`);
  (await stageData(data)).drop();
  expect(besides(data)).toEqual([]);
});

test('a run that replaces the data at this moment is waited for, and then named', async () => {
  const data = plant();
  writeFileSync(`${data}.lock`, String(process.pid));
  const refused = withSwapLock(data, () => 'done', 50);
  await expect(refused).rejects.toBeInstanceOf(FolderBusy);
  const waited = withSwapLock(data, () => 'done', 5_000);
  rmSync(`${data}.lock`);
  expect(await waited).toBe('done');
});

test.each(['ENOSPC', 'EROFS', 'EACCES'])('a disk that answers %s is told with what to do; any other error stays one', (code) => {
  expect(sayObstacle(Object.assign(new Error('the disk'), { code }))).toMatchObject([{ code: 'data-unwritable', values: { value: code } }]);
  expect(() => sayObstacle(new Error('of the program'))).toThrow('of the program');
});

test('a copy that stops halfway leaves nothing behind', async () => {
  const data = plant();
  // no copy can be made of a socket
  const socket = createServer().listen(path.join(data, 'releases', 'socket'));
  await once(socket, 'listening');
  await expect(stageData(data)).rejects.toThrow();
  socket.close();
  expect(besides(data)).toEqual([]);
});

test('a link to nothing, as editors keep beside a file that they hold, is no file of the data', () => {
  const data = plant();
  const files = readFolder(data);
  symlinkSync('somebody@elsewhere', path.join(data, '.#facts.csv'));
  expect(readFolder(data)).toEqual(files);
});

test('what cannot be read in the data is named by its file, and is not told as a disk that cannot be written to', async () => {
  const data = plant();
  // the system refuses a link that leads to itself, whoever asks: the administrator of the machine may read all else
  const link = path.join(data, 'releases', '2020-01-01.json');
  symlinkSync(link, link);
  const [finding] = await stageData(data).then(() => [], sayObstacle);
  expect(finding).toMatchObject({ code: 'file-unreadable', file: link, values: { value: 'ELOOP' } });
  expect(besides(data)).toEqual([]);
});
