import { useLocation } from '../url/address';
import { type ShownRelease, shownRelease } from './shown-release';

/**
 * The release whose facts are shown, which is not the one that the address asks for where that could not be opened. `null`: none was asked for or
 * none came, and the facts are those of now.
 */
export function useShownRelease(): ShownRelease | null {
  // the facts of a release come with the address that asks for them
  useLocation();
  return shownRelease();
}
