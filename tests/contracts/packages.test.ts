import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly license?: string;
  readonly resolved?: string;
  readonly deprecated?: string;
  readonly hasInstallScript?: boolean;
}
const lock: { packages: Record<string, LockedPackage> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { '': project, ...installed } = lock.packages;
const packages = Object.entries(installed).map(([place, entry]) => ({ name: place.replace(/^.*node_modules\//, ''), ...entry }));
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What anybody may use, change and hand on. */
const FREE = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'MPL-2.0'];
/** Read by a person, because the package names none of the known ones. */
const READ = {
  // the fonts of the previews: Bitstream Vera and Arev terms, free to use and to embed; they run at build time alone
  'dejavu-fonts-ttf': 'SEE LICENSE IN README.md AND LICENSE',
} as const;
/** What runs code of its own while it is installed, and why that is accepted. */
const RUNS_AT_INSTALL = {
  // puts its worker beside the page, which the build does itself: nothing is lost with --ignore-scripts
  msw: 'optional',
  // looks whether the binary for this machine came with it
  '@swc/core': 'optional',
} as const;

test('everything that is installed has a licence that lets anybody go on with it', () => {
  const isFree = (licence = '') =>
    licence
      .replace(/[()]/g, '')
      .split(/ (?:AND|OR) /)
      .every((one) => FREE.includes(one));
  const isRead = (name: string, licence = '') => Object.entries(READ).some(([read, terms]) => read === name && terms === licence);
  const others = packages.filter(({ name, license }) => !isFree(license) && !isRead(name, license));
  expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
});

test('nothing runs at the installation but what somebody has looked at', () => {
  const running = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect(running.toSorted()).toEqual(Object.keys(RUNS_AT_INSTALL).toSorted());
});

test('nothing is installed that its authors have given up', () => {
  expect(packages.filter(({ deprecated }) => deprecated !== undefined).map(({ name }) => name)).toEqual([]);
});

test('every package of ours is pinned, and the lock knows the same', () => {
  const asked: [string, string][] = Object.entries({ ...dependencies, ...devDependencies });
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(project).toMatchObject({ dependencies, devDependencies });
});
