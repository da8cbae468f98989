/**
 * Whether this browser has what the application is built with. Syntax is lowered by the build (`build.target`), methods are not: a browser
 * that lacks one would lose a part of a page at the first call, so it keeps the page as it was built, whole.
 * `tests/journeys/life-never-less.journey.ts` takes each of them away in turn.
 */
export function canRun(): boolean {
  return (
    'toSorted' in Array.prototype &&
    'toReversed' in Array.prototype &&
    'toSpliced' in Array.prototype &&
    'findLast' in Array.prototype &&
    'any' in AbortSignal &&
    'timeout' in AbortSignal &&
    'canParse' in URL
  );
}
