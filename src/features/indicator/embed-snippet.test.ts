import { expect, test } from 'vitest';
import { embedSnippet } from './embed-snippet';

const address = 'https://nysana.kz/embed/kk/indicators/t1-2/reading/?theme=dark&x=1';

test('the frame is named, has a size and waits until it comes near', () => {
  const frame = embedSnippet({ address, title: 'PISA' });
  expect(frame).toMatch(/^<iframe .*><\/iframe>\n<script>.*<\/script>$/);
  for (const part of ['title="PISA"', 'loading="lazy"', 'width="100%"']) expect(frame).toContain(part);
  expect(frame).toMatch(/height="\d+"/);
});

test('quotes and signs in title and address stay inside their attributes', () => {
  const frame = embedSnippet({ address, title: 'a "b" <c> & d' });
  expect(frame).toContain('title="a &quot;b&quot; &lt;c> &amp; d"');
  expect(frame).toContain('src="https://nysana.kz/embed/kk/indicators/t1-2/reading/?theme=dark&amp;x=1"');
});
