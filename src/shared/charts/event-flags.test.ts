import { describe, expect, it } from 'vitest';
import { placeFlags } from './event-flags';

const ground = { left: 40, right: 360, top: 2, fontSize: 12, lineHeight: 15 };

describe('event flags', () => {
  it('need no room when nothing happened', () => {
    expect(placeFlags([], ground)).toEqual({ flags: [], height: 0 });
  });

  it('fly to the left near the right edge', () => {
    const { flags } = placeFlags([{ id: 'repeal', at: 2024, label: 'lost its force then', x: 320 }], ground);
    expect(flags[0]).toMatchObject({ anchor: 'end', lines: ['lost its force then'] });
  });

  it('hang lower than an earlier one that is in the way', () => {
    const events = [
      { id: 'second', at: 2021.78, label: 'lost force', x: 140 },
      { id: 'first', at: 2021, label: 'round moved to 2022', x: 100 },
    ];
    const { flags } = placeFlags(events, ground);
    expect(flags.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(flags[1]?.top).toBeGreaterThanOrEqual((flags[0]?.top ?? 0) + ground.lineHeight);
  });

  it('wrap a label that is wider than its room', () => {
    const { flags } = placeFlags(
      [{ id: 'long', at: 2021, label: 'a label of many words that is wider than all the room there is', x: 200 }],
      ground,
    );
    expect(flags[0]?.lines.length).toBeGreaterThan(1);
  });
});
