import { Suspense } from 'react';
import { ErrorBoundary } from '@/shared/ui/error-boundary';
import { lazyPart } from '@/shared/ui/lazy-part';
import type { QrProps } from './qr-square';

const QrSquare = lazyPart(() => import('./qr-square').then((module) => module.QrSquare));

/**
 * A square for a telephone's camera. What draws it comes after the page: no built page has one, for only the browser knows the host. Without its
 * file there is no square; the address stands beside it in words.
 */
export function QrCode(props: QrProps) {
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>
        <QrSquare {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
