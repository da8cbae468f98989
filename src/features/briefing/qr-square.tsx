import { encode } from 'uqr';

const QUIET_ZONE = 2;

export interface QrProps {
  readonly address: string;
  /** Where it leads. */
  readonly label: string;
}

/** The address as a square for a telephone's camera. */
export function QrSquare({ address, label }: QrProps) {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET_ZONE });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
