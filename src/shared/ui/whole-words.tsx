/** A number with the word that belongs to it: «15-летних», «4-сынып», «15 жастағы». */
const NUMBER_WITH_WORD = /(\d[\d–]*[-\s]\p{L}\S*)/u;

/**
 * The words of a heading, of which a number never ends a line without its word: a browser breaks after a hyphen. Copied and found as written, without
 * signs that nobody sees; where the line is shorter than the two together they break after all.
 */
export function WholeWords({ children }: { children: string }) {
  return children.split(NUMBER_WITH_WORD).map((part, index) =>
    index % 2 === 1 ? (
      <span key={part} className="whole">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
