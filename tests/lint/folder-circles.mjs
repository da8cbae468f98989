/** Tests, and what only they use, may know anything. */
const isForTests = (file) => /(\.test|-fixture)\.tsx?$/.test(file);
const stepsOf = (file) => file.split('/').slice(0, -1);

/** Where two files part: the folder that holds both, and the folder of each below it; `null` where one of them stands in that folder itself. */
function partingOf(from, to) {
  const [a, b] = [stepsOf(from), stepsOf(to)];
  const at = a.findIndex((step, i) => step !== b[i]);
  // `mocks` uses `src/domain`, `src/app` starts `mocks`: the two trees as such are no rooms
  return at < 1 || b[at] === undefined ? null : { parent: a.slice(0, at).join('/'), from: a[at], to: b[at] };
}

/**
 * Folders side by side that need each other, by whatever way round: one cannot be read, moved or tested without the other. Circles of files are
 * refused by the cruiser itself; two folders can be knotted without any.
 *
 * @param {readonly { source: string, dependencies: readonly { resolved: string }[] }[]} modules as the cruiser writes them
 * @returns {string[]} one line for each pair, with an import in either direction
 */
export function findFolderCircles(modules) {
  const known = new Set(modules.map(({ source }) => source));
  /** parent → folder → folder → an import */
  const needs = new Map();
  for (const { source, dependencies } of modules) {
    for (const { resolved } of dependencies) {
      if (isForTests(source) || isForTests(resolved) || !known.has(resolved) || !/^(src|mocks)\//.test(source + resolved)) continue;
      const parting = partingOf(source, resolved);
      if (!parting) continue;
      const folders = needs.get(parting.parent) ?? new Map();
      needs.set(parting.parent, folders);
      const targets = folders.get(parting.from) ?? new Map();
      folders.set(parting.from, targets);
      if (!targets.has(parting.to)) targets.set(parting.to, `${source} -> ${resolved}`);
    }
  }
  return [...needs].flatMap(([parent, folders]) => knotsOf(folders).map(([a, b, one]) => `${parent}/${a} <-> ${parent}/${b}: ${one}`));
}

/** Each folder with the first one that it needs and that leads back to it. */
function knotsOf(folders) {
  const reach = (from, seen = new Set()) => {
    for (const to of folders.get(from)?.keys() ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      reach(to, seen);
    }
    return seen;
  };
  return [...folders].flatMap(([folder, targets]) =>
    [...targets].filter(([to]) => reach(to).has(folder)).map(([to, one]) => [folder, to, one]),
  );
}
