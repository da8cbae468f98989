/** Half a diagonal of the rhombus that looks as large as a circle of the radius 1. */
const AS_LARGE = 1.45;

/** A rhombus that looks as large as a circle of this radius. */
export function rhombusPath(x: number, y: number, radius: number): string {
  const half = Math.round(radius * AS_LARGE * 10) / 10;
  return `M${x} ${tenth(y - half)}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`;
}

const tenth = (value: number) => Math.round(value * 10) / 10;
