import { expect, test } from 'vitest';
import { escapeMarkup } from './escape-markup';

test('signs with a meaning of their own are escaped, each once', () => {
  expect(escapeMarkup('a < b & "c" > d &amp;')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d &amp;amp;');
});

test('control characters, which no reader of XML opens a file with, are left out; ends of lines and tabs stay', () => {
  expect(escapeMarkup('a\u0000\u0007\u001F\u0085b\n\r\tc')).toBe('ab\n\r\tc');
});
