import type { FloatTensor } from '../tensor/tensor.js';
import type { AnyLayer } from '../layers/base/layer.js';
import { coreOf } from '../layers/base/layer-core.js';
import { chainOf, graphOf } from '../layers/models/graph.js';
import { shareBuffer } from '../ops/make-tensor.js';
import { ArgumentError } from '../tensor/errors.js';
import { PARTS } from '../tensor/parts.js';
import { Flow } from './flow.js';

/** What one layer of a traced model gave. */
export interface TraceStep {
  /** The layer as it was written: `TimeDistributed(Dense(64))`. */
  readonly layer: string;
  /** The layer itself. */
  readonly apply: AnyLayer;
  readonly output: FloatTensor;
  /** Number of weights of the layer. */
  readonly params: number;
}

/** Every layer's output for one input; shown as the flow through the layers, then one picture per layer. */
export class Trace {
  /** The model's name. */
  readonly name: string | null;
  readonly input: FloatTensor;
  readonly steps: readonly TraceStep[];

  constructor(name: string | null, input: FloatTensor, steps: readonly TraceStep[]) {
    this.name = name;
    this.input = input;
    this.steps = steps;
  }

  /** The last layer's output. */
  get output(): FloatTensor {
    return this.steps.at(-1)?.output ?? this.input;
  }

  /** The way from input to output: shapes, weights and cost of every layer, and what a Dense could be instead. */
  get flow(): Flow {
    return new Flow(this.name, this.input, this.steps);
  }

  toString(): string {
    return this.flow.toString();
  }

  /** Shown as the flow, then every layer's output. */
  [PARTS](): unknown[] {
    return [this.flow, ...this.steps.map(step => step.output)];
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/**
 * Runs a model and keeps the output of every layer, inner models included, in the order they ran.
 *
 * Input shape: what the model takes.
 * @throws `ShapeError` if the model rejects x
 * @example
 * ```ts
 * const model = Sequential([SimpleRNN(200, { returnSequences: true }), TimeDistributed(Dense(64))]);
 * trace(model, randomNormal([32, 700, 1])).steps.map(step => step.output.shape); // [[32, 700, 200], [32, 700, 64]]
 * ```
 */
export function trace(model: AnyLayer, x: FloatTensor): Trace {
  const steps: TraceStep[] = [];
  runLayer(model, x, steps);
  return new Trace(model.name, x, steps);
}

/** Runs one layer; of several outputs the one that goes on is shown. */
function runLayer(layer: AnyLayer, x: FloatTensor, steps: TraceStep[], which = 0): FloatTensor {
  if (layer.className === 'Sequential') {
    return layer.layers.reduce((current, inner) => runLayer(inner, current, steps), x);
  }
  const graph = graphOf(layer);
  const chain = graph && chainOf(graph);
  if (chain) {
    return chain.reduce((current, link) => runLayer(link.layer, current, steps, link.output), x);
  }
  requireOneInput(layer);
  const outputs = coreOf(layer).run([x]);
  const made = outputs[which] as FloatTensor;
  outputs.forEach((other, i) => i !== which && other.dispose());
  const output = shareBuffer(made, made.shape, made.labels, layer.name);
  made.dispose();
  if (layer.className !== 'Input') {
    steps.push({ layer: layer.expression, apply: layer, output, params: layer.countParams() });
  }
  return output;
}

function requireOneInput(layer: AnyLayer): void {
  if (!coreOf(layer).definition.takesMany) return;
  throw new ArgumentError({
    code: 'several-inputs',
    where: 'trace',
    what: 'trace needs a model of one input.',
    got: layer.expression,
    expected: 'a layer, a Sequential, or a Model of one Input',
    fix: 'trace the parts of the model one by one, or call it and look at what it gives'
  });
}
