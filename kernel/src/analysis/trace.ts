import type { FloatTensor } from '../tensor/tensor.js';
import type { AnyLayer } from '../layers/layer.js';
import { shareBuffer } from '../ops/make-tensor.js';
import { PARTS } from '../tensor/parts.js';
import { printShape } from '../tensor/shape.js';

/** What one layer of a traced model gave. */
export interface TraceStep {
  /** The layer as it was written: `TimeDistributed(Dense(64))`. */
  readonly layer: string;
  readonly output: FloatTensor;
  /** Number of weights of the layer. */
  readonly params: number;
}

/** Every layer's output for one input; shown as one picture per layer. */
export class Trace {
  readonly input: FloatTensor;
  readonly steps: readonly TraceStep[];

  constructor(input: FloatTensor, steps: readonly TraceStep[]) {
    this.input = input;
    this.steps = steps;
  }

  /** The last layer's output. */
  get output(): FloatTensor {
    return this.steps.at(-1)?.output ?? this.input;
  }

  toString(): string {
    const lines = this.steps.map(
      ({ layer, output, params }) =>
        `  → ${layer}  ${printShape(output.shape)}  ${params.toLocaleString('en')} weights`
    );
    return [`input  ${printShape(this.input.shape)}`, ...lines].join('\n');
  }

  /** Shown as the list of layers, then every layer's output. */
  [PARTS](): unknown[] {
    return [this.toString(), ...this.steps.map(step => step.output)];
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
  return new Trace(x, steps);
}

function runLayer(layer: AnyLayer, x: FloatTensor, steps: TraceStep[]): FloatTensor {
  if (layer.className === 'Sequential') {
    return layer.layers.reduce((current, inner) => runLayer(inner, current, steps), x);
  }
  const made = layer(x);
  const output = shareBuffer(made, made.shape, made.labels, layer.name);
  made.dispose();
  if (layer.className !== 'Input') {
    steps.push({ layer: layer.expression, output, params: layer.countParams() });
  }
  return output;
}
