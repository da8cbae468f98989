import { describe, expect, it } from 'vitest';
import { textWidth } from '../text-box/text-box';
import { toFileName, toLines } from './picture-text';

describe('texts of a picture', () => {
  it('are wrapped so that no line is wider than the picture', () => {
    const lines = toLines('one two three four five six seven eight nine ten', 120, 12);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe('one two three four five six seven eight nine ten');
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(120);
  });

  it('take more lines when they are bold', () => {
    const text = 'word '.repeat(30);
    expect(toLines(text, 300, 19, 'bold').length).toBeGreaterThan(toLines(text, 300, 19).length);
  });

  it('break a long address after one of its signs and lose no letter of it', () => {
    const address = `https://example.org/kk/regions/?indicator=r1-3-3&${'r=KZ-10&'.repeat(20)}year=2023`;
    const lines = toLines(`at: ${address}`, 400, 12);
    expect(lines.join('').replace('at:', '')).toBe(address);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(400);
    expect(lines.slice(1, -1).every((line) => /[/?&-]$/.test(line))).toBe(true);
  });

  it('of nothing are no lines', () => {
    expect(toLines('  ', 100, 12)).toEqual([]);
  });
});

describe('the name of the file', () => {
  it('says site and title and has no sign that a system refuses', () => {
    expect(toFileName('Nysana', 'PISA: results / "mathematics"?', 'png')).toBe('Nysana – PISA results mathematics.png');
  });

  it('stays short and keeps its ending', () => {
    const name = toFileName('Nysana', 'long title '.repeat(40), 'svg');
    expect(name.length).toBeLessThanOrEqual(124);
    expect(name).toMatch(/\S\.svg$/);
  });
});
