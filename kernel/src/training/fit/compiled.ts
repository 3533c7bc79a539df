import { checkOptions, type OptionKind } from '../../layers/base/options.js';
import type { AnyLayer } from '../../layers/base/layer.js';
import { allLayers, coreOf } from '../../layers/base/layer-core.js';
import type { WeightSlot } from '../../layers/base/weight-slot.js';
import { graphOf } from '../../layers/models/graph.js';
import { nodeOf } from '../../layers/base/symbolic.js';
import { ArgumentError } from '../../tensor/errors.js';
import type { Loss } from '../losses/loss.js';
import { lossOf, type LossName } from '../losses/named-loss.js';
import type { Metric } from '../metrics/metric.js';
import { metricOf, type MetricName } from '../metrics/named-metric.js';
import { optimizerOf, type OptimizerName } from '../optimizers/named-optimizer.js';
import type { Optimizer } from '../optimizers/optimizer.js';

export type LossChoice = LossName | Loss;
export type MetricChoice = MetricName | Metric | Loss;

export interface CompileOptions {
  /** By name with its defaults, or made by a factory. Default `'rmsprop'`, as in Keras. */
  optimizer?: OptimizerName | Optimizer;
  /** One loss, or one for each output. */
  loss: LossChoice | readonly LossChoice[];
  /** How much each output's loss counts. Default: 1 each. */
  lossWeights?: readonly number[];
  /** Numbers to watch; with several outputs one list for each. Default: none. */
  metrics?: readonly MetricChoice[] | readonly (readonly MetricChoice[])[];
}

/** How a model is trained. */
export interface Compiled {
  readonly optimizer: Optimizer;
  /** One for each output. */
  readonly losses: readonly Loss[];
  readonly lossWeights: readonly number[];
  /** Per output; each with the name a History holds it under. */
  readonly metrics: readonly (readonly { key: string; metric: Metric }[])[];
  /** Names of the outputs, where there are several. */
  readonly outputNames: readonly string[];
}

const ANY: OptionKind = { takes: () => true, expected: 'see CompileOptions', example: "'adam'" };
const KNOWN = { optimizer: ANY, loss: ANY, lossWeights: ANY, metrics: ANY };

const compiledModels = new WeakMap<object, Compiled>();

/** Takes a model's training in; a model that is compiled again forgets its optimizer's memory. */
export function compileModel(model: AnyLayer, options: CompileOptions): void {
  checkOptions('compile', options, KNOWN);
  const outputNames = namesOf(model);
  const count = outputNames.length;
  const losses = listFor('loss', options.loss, count).map(lossOf);
  const lossWeights = options.lossWeights ?? outputNames.map(() => 1);
  if (lossWeights.length !== count) throw wrongNumber('lossWeights', lossWeights.length, count);
  compiledModels.set(model, {
    optimizer: optimizerOf(options.optimizer ?? 'rmsprop'),
    losses,
    lossWeights,
    metrics: metricsFor(options.metrics ?? [], outputNames),
    outputNames
  });
}

/** How a model is trained. @throws `ArgumentError` before compile */
export function compiledOf(where: string, model: AnyLayer): Compiled {
  const compiled = compiledModels.get(model);
  if (compiled) return compiled;
  throw new ArgumentError({
    code: 'not-compiled',
    where,
    what: `${where} needs a compiled model: it does not know its loss yet.`,
    got: `${where}() before compile()`,
    expected: 'a loss and an optimizer',
    fix: "model.compile({ optimizer: 'adam', loss: 'meanSquaredError' })"
  });
}

function namesOf(model: AnyLayer): string[] {
  const graph = graphOf(model);
  if (!graph) return [model.name];
  return graph.outputs.map(output => {
    const name = nodeOf(output)?.layer?.name ?? 'output';
    return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  });
}

function listFor<T>(option: string, value: T | readonly T[], count: number): readonly T[] {
  if (value === undefined) {
    throw new ArgumentError({
      code: 'option-missing',
      where: 'compile',
      what: `compile needs a ${option}.`,
      got: 'nothing',
      expected: `a ${option}`,
      fix: "model.compile({ optimizer: 'adam', loss: 'meanSquaredError' })"
    });
  }
  const list = Array.isArray(value) ? (value as readonly T[]) : null;
  if (!list) return Array.from({ length: count }, () => value as T);
  if (list.length === count) return list;
  throw wrongNumber(option, list.length, count);
}

function metricsFor(
  choices: NonNullable<CompileOptions['metrics']>,
  names: readonly string[]
): { key: string; metric: Metric }[][] {
  const isNested = choices.some(choice => Array.isArray(choice));
  const several = names.length > 1;
  if (isNested && choices.length !== names.length) {
    throw wrongNumber('metrics', choices.length, names.length);
  }
  return names.map((name, output) => {
    const own = (isNested ? choices[output] : choices) as readonly MetricChoice[];
    return own.map(choice => {
      const metric = metricOf(choice);
      return { key: several ? joined(name, metric.name) : metric.name, metric };
    });
  });
}

/** `timeDistributed` and `loss` give `timeDistributedLoss`. */
export function joined(name: string, word: string): string {
  return name + word.charAt(0).toUpperCase() + word.slice(1);
}

function wrongNumber(option: string, got: number, outputs: number): ArgumentError {
  return new ArgumentError({
    code: 'one-per-output',
    where: 'compile',
    what: `compile needs one ${option} for each of the model's ${outputs} outputs.`,
    got: `${got}`,
    expected: `${outputs}`,
    fix: `give a list of ${outputs}`
  });
}

/** The weights that training changes, each once. */
export function trainableSlots(model: AnyLayer): WeightSlot[] {
  return allLayers(model)
    .filter(layer => layer.trainable)
    .flatMap(layer => coreOf(layer).slots.filter(slot => slot.isTrainable));
}
