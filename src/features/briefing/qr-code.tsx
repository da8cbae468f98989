import { encode } from 'uqr';

const QUIET_ZONE = 2;

/** The address as a square for a telephone's camera. `label` says where it leads. */
export function QrCode({ address, label, className }: { address: string; label: string; className?: string | undefined }) {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET_ZONE });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className={className} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
