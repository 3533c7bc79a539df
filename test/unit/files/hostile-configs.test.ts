import { describe, expect, it } from 'vitest';
import { loadKeras, loadModel } from '../../../kernel/src/index.js';
import { seeded } from './corrupt.js';
import './fixtures.js';
import {
  kerasFile,
  kerasFunctional,
  kerasLayer,
  kerasModel,
  kerasNode,
  kerasSequential,
  type KerasLayer
} from './keras-files.js';
import { check, disposeModel } from './reading-cost.js';

/** Every place in a value where something else may be put. */
function* placesIn(value: unknown): Generator<{ holder: Record<string, unknown>; key: string }> {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    yield { holder, key };
    yield* placesIn(holder[key]);
  }
}

/** What a config's values are replaced by. */
const WRONG = [
  ...[null, true, -1, 0, 0.5, 1e9, 1e300, '', 'toString', '__proto__', 'x'.repeat(10_000)],
  ...[[], [[]], {}, { class_name: 'Dense', config: {} }, [null, 1e9, 1e9], [-1, -1]]
];

describe('a hostile Keras config', () => {
  const { weights } = kerasModel('two-inputs');
  const outcome = (config: unknown) =>
    check(async bytes => disposeModel(await loadKeras(bytes)), kerasFile(config, weights));
  const named = (className: string, options: object) =>
    kerasLayer(className, { name: 'n', ...options });

  it.each(['words', 'steps', 'two-inputs'])(
    'is refused or read: %s, anything wrong',
    async name => {
      const { config } = kerasModel(name);
      const size = [...placesIn(config)].length;
      const random = seeded(size);
      for (let i = 0; i < 250; i++) {
        const changed = structuredClone(config);
        const place = [...placesIn(changed)][random(size)];
        if (i % 3 === 0) Reflect.deleteProperty(place.holder, place.key);
        else place.holder[place.key] = WRONG[random(WRONG.length)];
        await check(
          async bytes => disposeModel(await loadKeras(bytes)),
          kerasFile(changed, kerasModel(name).weights)
        );
      }
    }
  );

  it('cannot ask for memory', async () => {
    const asks = (className: string, options: object) =>
      outcome(kerasSequential(named(className, options)));
    expect(await asks('Dense', { units: 1e9 })).toBe('tensor-too-large');
    expect(await asks('LSTM', { units: 1e9 })).toBe('tensor-too-large');
    expect(await asks('Embedding', { input_dim: 1e9, output_dim: 1e9 })).toBe('tensor-too-large');
    expect(await asks('Conv1D', { filters: 1e9, kernel_size: 5 })).toBe('tensor-too-large');
    expect(await asks('Dense', { units: 1e8 })).toBe('more-weights-than-stored');
    expect(await asks('LSTM', { units: 1e4 })).toBe('more-weights-than-stored');
    const many = Array.from({ length: 1000 }, () => named('Dense', { units: 100 }));
    expect(await outcome(kerasSequential(...many))).toBe('more-weights-than-stored');
    expect(await asks('RepeatVector', { n: 1e9 })).not.toBe('read');
    const wide = kerasLayer('InputLayer', { name: 'i', batch_shape: [null, 1e9, 1e9] });
    const flat = { layers: [wide, named('Flatten', {}), named('Dense', { units: 3 })], name: 'm' };
    expect(await outcome(kerasLayer('Sequential', flat))).toBe('tensor-too-large');
  });

  it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', 'sameAs', 'layers'])(
    'has no option %s',
    async option => {
      const layer = named('Dense', { units: 1, ['OPTION']: 1 });
      const text = JSON.stringify(kerasSequential(layer)).replace('OPTION', option);
      expect(await outcome(text)).not.toBe('read');
      const choice = JSON.stringify({ class_name: 'L2', config: { ['OPTION']: 1 } });
      const penalized = named('Dense', {
        units: 1,
        kernel_regularizer: JSON.parse(choice) as object
      });
      const other = JSON.stringify(kerasSequential(penalized)).replace('OPTION', option);
      expect(await outcome(other)).toBe('unknown-option');
    }
  );

  it('cannot be nested without end', async () => {
    let text = JSON.stringify(named('Dense', { units: 1 }));
    const nest = (inner: string) =>
      `{"module":"keras.layers","class_name":"TimeDistributed","config":{"name":"t","layer":${inner}}}`;
    for (let i = 0; i < 10_000; i++) text = nest(text);
    expect(await outcome(text)).toBe('bad-keras-config');
    expect(await outcome('['.repeat(1e6))).toBe('bad-keras-config');
    expect(await outcome(`${'['.repeat(1e6)}${']'.repeat(1e6)}`)).toBe('bad-keras-config');
    const deep = `${'['.repeat(1e5)}${']'.repeat(1e5)}`;
    for (const option of ['units', 'activation', 'kernel_initializer', 'axis', 'name']) {
      const config = JSON.stringify(kerasSequential(named('Dense', { [option]: 'DEEP' })));
      expect(await outcome(config.replace('"DEEP"', deep))).not.toBe('read');
    }
  });

  it('cannot lead in circles, nor ask for calls without end', async () => {
    const options = { units: 3 };
    const [y, z] = [
      kerasNode('Dense', 'y', options, ['z']),
      kerasNode('Dense', 'z', options, ['y'])
    ];
    expect(await outcome(kerasFunctional(y, z))).toBe('bad-keras-config');
    expect(await outcome(kerasFunctional(kerasNode('Dense', 'y', options, ['y'])))).toBe(
      'bad-keras-config'
    );
    const chain = (count: number): KerasLayer[] =>
      Array.from({ length: count }, (_, i) =>
        kerasNode('Flatten', i === 0 ? 'y' : `l${i}`, {}, [i === count - 1 ? 'x' : `l${i + 1}`])
      );
    expect(await outcome(kerasFunctional(...chain(20_000)))).toBe('unsupported-keras');
    expect(await outcome(kerasFunctional(...chain(2000)))).toBe('weights-do-not-match');
    // Each model calls the one inside it twice: 2^30 calls from 30 layers.
    let inner = kerasFunctional(kerasNode('Activation', 'y', { activation: 'relu' }, ['x']));
    for (let i = 0; i < 30; i++) {
      const node = {
        ...inner,
        name: 'a',
        inbound_nodes: kerasNode('A', 'a', {}, ['x']).inbound_nodes
      };
      const tensor = { class_name: '__keras_tensor__', config: { keras_history: ['a', 0, 0] } };
      node.inbound_nodes = [...(node.inbound_nodes as object[]), { args: [tensor], kwargs: {} }];
      inner = kerasFunctional(node);
      inner.config.output_layers = ['a', 2, 0];
    }
    expect(await outcome(inner)).toBe('invalid-config');
    expect(
      await outcome(kerasSequential(...Array<object>(20_000).fill(named('Flatten', {}))))
    ).toBe('invalid-config');
  });
});

describe('a hostile config of ours', () => {
  it('cannot hold itself, nor multiply', async () => {
    const outcome = (model: unknown) => {
      const entry = JSON.stringify({ version: 1, model, inputs: [[1]] });
      const header = JSON.stringify({ __metadata__: { tsteps: entry } });
      const length = new Uint8Array(Uint32Array.of(header.length, 0).buffer);
      const bytes = new Uint8Array(Buffer.concat([length, Buffer.from(header)]));
      return check(async file => disposeModel(await loadModel(file)), bytes);
    };
    const sequential = (...layers: unknown[]) => {
      return { className: 'Sequential', name: 's', config: { layers } };
    };
    expect(await outcome(sequential({ sameAs: 0 }))).toBe('invalid-config');
    let doubled: unknown = { className: 'Flatten', name: 'f', config: {} };
    for (let depth = 39; depth >= 0; depth--) doubled = sequential(doubled, { sameAs: depth + 1 });
    expect(await outcome(doubled)).toBe('invalid-config');
  });
});
