import { describe, expect, it } from 'vitest';
import { withoutNamesNotYetMade } from '../../../extension/src/mistakes/names-not-yet-made.js';

function leftOf(name: string, ...otherSources: string[]): string[] {
  const diagnoses = [
    { start: 0, end: 1, message: `Cannot find name '${name}'.`, details: [] },
    { start: 2, end: 3, message: 'Dense needs units', details: [] }
  ];
  return withoutNamesNotYetMade(diagnoses, () => otherSources).map(({ message }) => message);
}

describe('a name that nothing has made', () => {
  it.each([
    'const model = Sequential([]);',
    'let a, model;',
    'var model',
    'const { weights, model } = await load();',
    'const [\n  model\n] = list;',
    'async function model(x) { return x; }',
    'class model {}',
    "import model from 'models';",
    "import { model } from 'models';",
    'type model = number;'
  ])('is no mistake where another cell has: %s', source => {
    expect(leftOf('model', 'x + 1', source)).toEqual(['Dense needs units']);
  });

  it.each(['model + 1', 'const models = 1;', 'const a = model;', ''])(
    'is one where the others only have: %s',
    source => {
      expect(leftOf('model', source)).toHaveLength(2);
    }
  );

  it('is one, with what was meant, where it is a wrong word for another', () => {
    const diagnosis = {
      start: 0,
      end: 1,
      message: "Cannot find name 'modl'. Did you mean 'model'?",
      details: []
    };
    expect(withoutNamesNotYetMade([diagnosis], () => ['const model = 1;'])).toEqual([diagnosis]);
  });

  it('is none as a short property either', () => {
    const message =
      "No value exists in scope for the shorthand property 'model'. Either declare one or provide an initializer.";
    const diagnosis = { start: 0, end: 1, message, details: [] };
    expect(withoutNamesNotYetMade([diagnosis], () => ['const model = 1;'])).toEqual([]);
  });

  it('costs nothing where there is none', () => {
    const fail = () => {
      throw new Error('the other cells were read');
    };
    expect(withoutNamesNotYetMade([], fail)).toEqual([]);
  });
});
