import type { AnyLayer } from '../layers/base/layer.js';
import { dense as denseProduct } from '../ops/dense.js';
import { commonEngine, fromElements } from '../ops/make-tensor.js';
import { scope } from '../ops/scope.js';
import { reshape, timestep as stepOf } from '../ops/structure.js';
import { EngineError } from '../tensor/errors.js';
import type { FloatTensor } from '../tensor/tensor.js';
import { poke, type Poke } from './poke.js';
import { seededUniform } from './seeded-uniform.js';

/** Something else that could stand at the place of a model's Dense on a sequence. */
export interface FlowVariant {
  readonly key: 'shared' | 'flatten' | 'last';
  /** `Dense = TimeDistributed(Dense)`, `Flatten + Dense`, `last timestep + Dense`. */
  readonly label: string;
  /** Output for one sample: `[700, 64]`. */
  readonly outputShape: readonly number[];
  readonly weights: number;
  /** For one sample. */
  readonly multiplyAdds: number;
  /** Which output timesteps see which input timesteps of this layer. */
  readonly pattern: 'diagonal' | 'row' | 'cell';
}

/** A Dense on a sequence, and the sequence: the place where variants are compared. */
export interface VariantPlace {
  /** The layer as it is in the model. */
  layer: AnyLayer;
  /** The Dense itself: the layer, or the one that TimeDistributed holds. */
  dense: AnyLayer;
  /** `[batch, timesteps, features]`. */
  input: FloatTensor;
}

/** Bytes of weights that a poke may make for the time it runs. */
const MAX_WEIGHT_BYTES = 2 ** 30;

/** The place of a layer where variants can be compared; null for other layers and inputs. */
export function variantPlace(layer: AnyLayer, input: FloatTensor): VariantPlace | null {
  const dense = layer.className === 'TimeDistributed' ? layer.layers[0] : layer;
  return dense?.className === 'Dense' && input.rank === 3 ? { layer, dense, input } : null;
}

/** Weights and multiply-adds of the three variants, from the shapes. */
export function variantsOf({ dense, input }: VariantPlace): FlowVariant[] {
  const { timesteps, features, units } = sizesOf({ dense, input });
  const biases = dense.weights['bias'] ? units : 0;
  return [
    {
      key: 'shared',
      label: 'Dense = TimeDistributed(Dense)',
      outputShape: [timesteps, units],
      weights: features * units + biases,
      multiplyAdds: timesteps * features * units,
      pattern: 'diagonal'
    },
    {
      key: 'flatten',
      label: 'Flatten + Dense',
      outputShape: [units],
      weights: timesteps * features * units + biases,
      multiplyAdds: timesteps * features * units,
      pattern: 'row'
    },
    {
      key: 'last',
      label: 'last timestep + Dense',
      outputShape: [units],
      weights: features * units + biases,
      multiplyAdds: features * units,
      pattern: 'cell'
    }
  ];
}

/** Nudges one timestep of the place's input and runs a variant of its layer. */
export function pokeVariant(place: VariantPlace, key: FlowVariant['key'], timestep: number): Poke {
  const { layer, dense, input } = place;
  switch (key) {
    case 'shared':
      return poke(layer, input, timestep);
    case 'last':
      return poke(h => dense(stepOf(h, -1)), input, timestep);
    case 'flatten':
      return pokeFlattened(place, timestep);
  }
}

/** With weights as Flatten and Dense would draw them, which exist only while this runs. */
function pokeFlattened({ dense, input }: VariantPlace, timestep: number): Poke {
  const { timesteps, features, units } = sizesOf({ dense, input });
  const inputs = timesteps * features;
  const bytes = 4 * inputs * units;
  if (bytes > MAX_WEIGHT_BYTES) {
    throw new EngineError({
      code: 'weights-too-large',
      where: 'flow.poke',
      what: `Flatten + Dense would need ${(inputs * units).toLocaleString('en')} weights here.`,
      got: `${(bytes / 2 ** 30).toFixed(1)} GiB`,
      expected: 'at most 1 GiB',
      fix: "poke 'shared' or 'last', or trace the model on a shorter sequence"
    });
  }
  const uniform = seededUniform(2);
  const limit = Math.sqrt(6 / (inputs + units));
  const values = new Float32Array(inputs * units);
  for (let i = 0; i < values.length; i++) values[i] = limit * (2 * uniform() - 1);
  return scope(() => {
    const kernel = fromElements<'float32'>(values, [inputs, units], commonEngine('poke', input));
    const flattened = (h: FloatTensor): FloatTensor =>
      denseProduct(reshape(h, [h.shape[0] ?? 0, inputs]), kernel, null, 'linear');
    return poke(flattened, input, timestep);
  });
}

function sizesOf({ dense, input }: Pick<VariantPlace, 'dense' | 'input'>): {
  timesteps: number;
  features: number;
  units: number;
} {
  const [, timesteps = 0, features = 0] = input.shape;
  return { timesteps, features, units: dense.outputShape([1, features])[1] ?? 0 };
}
