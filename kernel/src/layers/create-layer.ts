import type { FloatTensor } from '../tensor/tensor.js';
import { requireRoom } from '../ops/checks.js';
import { shareBuffer, withMask } from '../ops/make-tensor.js';
import { outsideScope } from '../ops/scope.js';
import { ArgumentError, ShapeError } from '../tensor/errors.js';
import { printShape, sameShape, type Shape } from '../tensor/shape.js';
import type { ShapeRule } from '../tensor/types/rule.js';
import { initialize, type InitializerName } from './initializers.js';
import type { AnyLayer, Layer, Weights } from './layer.js';
import { nextLayerName } from './layer-name.js';
import { WeightStore } from './weight-store.js';

/** Shape, axis names and initializer of one weight. */
export interface WeightSpec {
  shape: Shape;
  axes: readonly string[];
  initializer: InitializerName;
}

/** What makes one kind of layer different from the others. */
export interface LayerDefinition {
  className: string;
  expression: string;
  /** Default: the next free name of the class. */
  name?: string;
  /** Throws `ShapeError` when the layer cannot take the shape. */
  outputShape: (this: void, input: Shape) => number[];
  /** Own weights for an input shape that `outputShape` has accepted, by Keras's names, in Keras's order. */
  weights?(input: Shape): Record<string, WeightSpec>;
  /** The output carries the input's mask (Keras: `supports_masking`). Default: none, unless `call` gives it one. */
  passesMask?: boolean;
  /** Computes the output; `weight` gives a weight by name, on x's device. */
  call(x: FloatTensor, weight: (name: string) => FloatTensor): FloatTensor;
  layers?: readonly AnyLayer[];
  /** Builds the inner layers for an input shape. */
  buildLayers?(input: Shape): void;
}

/** A callable layer of a definition: name, weights, building and checking are the same for all of them. */
export function createLayer<Rule extends ShapeRule>(definition: LayerDefinition): Layer<Rule> {
  const { className, expression } = definition;
  const layers = definition.layers ?? [];
  const store = new WeightStore();
  let builtFor: Shape | null = null;

  const build = (input: Shape): void => {
    definition.outputShape(input);
    const specs = definition.weights?.(input) ?? {};
    if (builtFor) {
      requireSameWeights(className, specs, store.weights, input);
    } else {
      outsideScope(() => {
        const made: Record<string, FloatTensor> = {};
        for (const [name, spec] of Object.entries(specs)) {
          requireRoom(`${className}'s ${name}`, spec.shape);
          made[name] = newWeight(name, spec);
        }
        store.replace(made);
      });
    }
    definition.buildLayers?.(input);
    builtFor = input;
  };

  const requireBuilt = (where: string): void => {
    if (builtFor) return;
    throw new ArgumentError({
      code: 'not-built',
      where: `${className}.${where}`,
      what: `${className} has no weights yet: they are made at its first call.`,
      got: `${where}() before the first call`,
      expected: 'a layer that was called, or a Sequential that begins with Input',
      fix: `call the layer once, or layer.build([32, 700, 200]) with the shape it will see`
    });
  };

  const getWeights = (): FloatTensor[] => {
    requireBuilt('getWeights');
    return [...Object.values(store.weights), ...layers.flatMap(layer => layer.getWeights())];
  };

  const setWeights = (weights: readonly FloatTensor[]): void => {
    const current = getWeights();
    requireWeights(className, weights, current);
    const names = Object.keys(store.weights);
    const own: Record<string, FloatTensor> = {};
    names.forEach((name, i) => (own[name] = weights[i] ?? missingWeight(className, name)));
    if (names.length > 0) store.replace(own);
    let from = names.length;
    for (const layer of layers) {
      const count = layer.getWeights().length;
      layer.setWeights(weights.slice(from, from + count));
      from += count;
    }
  };

  const apply = (x: FloatTensor): FloatTensor => {
    build(x.shape);
    const y = definition.call(x, name => weightOf(className, store.on(x.device), name));
    if (!definition.passesMask || !x.mask) return y;
    const masked = withMask(y, x.mask);
    y.dispose();
    return masked;
  };

  return Object.defineProperties(apply, {
    className: { value: className },
    name: { value: definition.name ?? nextLayerName(className) },
    expression: { value: expression },
    layers: { value: layers },
    weights: { get: () => store.weights },
    outputShape: { value: definition.outputShape },
    build: { value: build },
    countParams: {
      value: () => {
        requireBuilt('countParams');
        return getWeights().reduce((sum, weight) => sum + weight.size, 0);
      }
    },
    getWeights: { value: getWeights },
    setWeights: { value: setWeights },
    [Symbol.for('nodejs.util.inspect.custom')]: { value: () => expression }
  }) as unknown as Layer<Rule>;
}

function weightOf(where: string, weights: Weights, name: string): FloatTensor {
  return weights[name] ?? missingWeight(where, name);
}

/** Not reachable by a user: a definition that asks for a weight it does not declare. */
function missingWeight(where: string, name: string): never {
  throw new TypeError(`${where} declares no weight named ${name}.`);
}

function newWeight(name: string, { shape, axes, initializer }: WeightSpec): FloatTensor {
  const values = initialize(initializer, shape);
  const labels = axes.map(axis => ({ name: axis }));
  const weight = shareBuffer(values, shape, labels, name);
  values.dispose();
  return weight;
}

function requireSameWeights(
  where: string,
  specs: Record<string, WeightSpec>,
  weights: Weights,
  input: Shape
): void {
  for (const [name, { shape }] of Object.entries(specs)) {
    const built: Shape = weights[name]?.shape ?? [];
    if (sameShape(shape, built)) continue;
    throw new ShapeError({
      code: 'built-for-another-size',
      where,
      what: `${where} was built for another input: its ${name} is ${printShape(built)}, this input needs ${printShape(shape)}.`,
      got: `input ${printShape(input)}`,
      expected: `the sizes of its first call`,
      fix: `make a new ${where} for this input, or bring the input to the old size`
    });
  }
}

function requireWeights(
  where: string,
  weights: readonly FloatTensor[],
  current: readonly FloatTensor[]
): void {
  const fits =
    weights.length === current.length &&
    weights.every((weight, i) => sameShape(weight.shape, current[i]?.shape ?? []));
  if (fits) return;
  const shapes = (list: readonly FloatTensor[]): string =>
    list.map(weight => printShape(weight.shape)).join(', ') || 'nothing';
  throw new ShapeError({
    code: 'weights-do-not-fit',
    where: `${where}.setWeights`,
    what: `${where}.setWeights needs the shapes of getWeights, in its order.`,
    got: shapes(weights),
    expected: shapes(current),
    fix: 'call getWeights() to see what the layer holds'
  });
}
