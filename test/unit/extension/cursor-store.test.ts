import { describe, expect, it } from 'vitest';
import { CursorStore } from '../../../extension/src/cursor/cursor-store.js';
import type { CursorMove } from '../../../extension/src/cursor/cursor-store.js';

describe('CursorStore', () => {
  it('tells a move once, by axis, and remembers it', () => {
    const store = new CursorStore();
    const moves: CursorMove[] = [];
    store.moved.connect((_, move) => moves.push(move));
    store.move('timesteps:700', 351);
    store.move('timesteps:700', 351);
    store.move('timesteps:40', 0);
    expect(moves).toEqual([{ key: 'timesteps:700', position: 351 }]);
    expect([store.position('timesteps:700'), store.position('timesteps:40')]).toEqual([351, 0]);
  });
});
