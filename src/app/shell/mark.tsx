/** A koshkar-muiz arrow hitting a ring. */
export function Mark() {
  return (
    <svg
      width="36"
      height="36"
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <MarkStrokes />
    </svg>
  );
}

/** Its strokes in a square of 32; a file of its own (public/icon.svg) has them for tabs and icons. */
export const MarkStrokes = () => (
  <>
    <circle cx="18" cy="18" r="11" />
    <circle cx="18" cy="18" r="5" />
    <path d="M18 18 6 6" />
    <path d="M9.5 9.5C4 11 1.800 8 2.800 5.600 3.700 3.500 6.600 3.900 6.300 6M9.5 9.5C11 4 8 1.800 5.600 2.800" />
  </>
);
