import { Stack } from '@/shared/ui/layout';

interface TextsSectionProps {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** A heading and what there is to say under it, line by line. */
export function TextsSection({ id, title, lines }: TextsSectionProps) {
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby={id} className="measured">
      <h2 id={id}>{title}</h2>
      <Stack as="ul" gap={2} className="measure bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Stack>
    </Stack>
  );
}
