/** The service worker of a release. The build writes before it what the release is (`src/build/offline/worker-script.ts`). */
import { keepSite } from './keep-site';
import type { Build } from './kept-documents';
import { leave } from './leave';
import type { WorkerScope } from './worker-scope';

declare const NYSANA_BUILD: Build & { readonly isLeaving?: boolean };

const scope = self as unknown as WorkerScope;
if (NYSANA_BUILD.isLeaving) leave(scope, NYSANA_BUILD.base);
else keepSite(scope, NYSANA_BUILD);
