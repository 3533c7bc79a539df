import { describe, expect, it } from 'vitest';
import { keyAction } from '../../../extension/src/renderer/keys.js';
import { isCommandKey } from '../../../extension/src/renderer/view-keys.js';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('keyAction', () => {
  it.each([
    ['ArrowRight', { kind: 'time', by: 1 }],
    ['PageUp', { kind: 'time', by: 35 }],
    ['End', { kind: 'time-to', timestep: 699 }],
    ['ArrowUp', { kind: 'unit', by: -1 }],
    ['[', { kind: 'sample', by: -1 }],
    ['Escape', { kind: 'leave' }],
    ['a', null]
  ])('%s', (key, action) => {
    expect(keyAction({ ...plain, key }, 700)).toEqual(action);
  });

  it('leaves keys with Ctrl, Alt or Meta to the browser', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
      expect(keyAction({ ...plain, key: 'ArrowLeft', [modifier]: true }, 700)).toBeNull();
    }
  });

  it('a page of a short axis is one step', () => {
    expect(keyAction({ ...plain, key: 'PageDown' }, 5)).toEqual({ kind: 'time', by: -1 });
  });
});

describe('isCommandKey', () => {
  it.each([
    ['x', {}, true],
    ['Enter', {}, true],
    ['Enter', { shiftKey: true }, false],
    ['s', { ctrlKey: true }, false],
    ['Tab', {}, false],
    ['F5', {}, false]
  ])('%s %j: %s', (key, modifiers, expected) => {
    expect(isCommandKey({ ...plain, ...modifiers, key })).toBe(expected);
  });
});
