import { cachesOf, type WorkerScope } from './worker-scope';

/**
 * The worker of a release that wants none: it takes the place of the one that readers have, throws away what that one kept, and goes.
 * It answers nothing: open pages go on from the host.
 */
export function leave(scope: WorkerScope, base: string): void {
  scope.addEventListener('install', () => void scope.skipWaiting());
  scope.addEventListener('activate', (event) => event.waitUntil(clear()));

  async function clear(): Promise<void> {
    const kept = (await scope.caches.keys()).filter((name) => name.startsWith(cachesOf(base)));
    await Promise.all(kept.map((name) => scope.caches.delete(name)));
    await scope.registration.unregister();
  }
}
