import { withRecorder } from '../../ops/record.js';
import { outsideScope, scope } from '../../ops/scope.js';
import { binary } from '../../ops/elementwise.js';
import { filledLike, shareBuffer } from '../../ops/make-tensor.js';
import { printCall } from '../../layers/base/expression.js';
import { checkOptions, NUMBER, type OptionKind } from '../../layers/base/options.js';
import { ArgumentError, ShapeError } from '../../tensor/errors.js';
import { printShape, sameShape } from '../../tensor/shape.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import { clipGradients } from './clip.js';
import type { Schedule } from './schedules.js';

/** What all optimizers can be told. */
export interface OptimizerOptions {
  /** A number, or a schedule such as ExponentialDecay. */
  learningRate?: number | Schedule;
  /** At each step weights lose this share of themselves, times the learning rate. Default: none. */
  weightDecay?: number;
  /** Gradients of each variable are scaled down to this length. Default: no limit. */
  clipnorm?: number;
  /** Every gradient is cut to ± this. Default: no limit. */
  clipvalue?: number;
  /** All gradients together are scaled down to this length. Default: no limit. */
  globalClipnorm?: number;
}

export const LEARNING_RATE: OptionKind = {
  takes: value => typeof value === 'number' || typeof value === 'function',
  expected: 'a number or a schedule',
  example: '0.001'
};

export const OPTIMIZER_OPTIONS: Readonly<Record<keyof OptimizerOptions, OptionKind>> = {
  learningRate: LEARNING_RATE,
  weightDecay: NUMBER,
  clipnorm: NUMBER,
  clipvalue: NUMBER,
  globalClipnorm: NUMBER
};

/** Turns gradients into new values of the variables, step by step. */
export interface Optimizer {
  readonly className: string;
  readonly expression: string;
  /** Steps done. */
  readonly iterations: number;
  /** Of the next step. Setting it replaces a schedule. */
  learningRate: number;
  /**
   * One step: new values of the variables, in their order; the old ones stay as they are. What the optimizer remembers of
   * each variable belongs to its place in the list.
   * @throws `ShapeError` if there are other variables than at the first step, or a gradient has another shape
   */
  applyGradients(
    gradients: readonly FloatTensor[],
    variables: readonly FloatTensor[]
  ): FloatTensor[];
}

/** What an optimizer does to one variable, given what it remembers of it (as many tensors as `slots`). */
export interface UpdateRule {
  /** Values that the remembered tensors begin with; as many as there are. */
  slots: readonly number[];
  /** The new value of the variable, then those of the remembered tensors. */
  update(
    variable: FloatTensor,
    gradient: FloatTensor,
    memory: readonly FloatTensor[],
    step: { learningRate: number; iteration: number }
  ): FloatTensor[];
}

/** An optimizer of a rule: schedules, clipping, weight decay and memory are the same for all of them. */
export function createOptimizer(
  className: string,
  options: OptimizerOptions,
  known: Readonly<Record<string, OptionKind>>,
  defaults: { learningRate: number; weightDecay?: number },
  rule: UpdateRule
): Optimizer {
  checkOptions(className, options, known);
  let rate: number | Schedule = options.learningRate ?? defaults.learningRate;
  const decay = options.weightDecay ?? defaults.weightDecay ?? 0;
  const memory: FloatTensor[][] = [];
  let iterations = 0;
  const currentRate = (): number => (typeof rate === 'number' ? rate : rate(iterations));
  return {
    className,
    expression: printCall(className, [], options),
    get iterations() {
      return iterations;
    },
    get learningRate() {
      return currentRate();
    },
    set learningRate(value: number) {
      requireRate(className, value);
      rate = value;
    },
    applyGradients(gradients, variables) {
      requireFit(className, gradients, variables, memory);
      const step = { learningRate: currentRate(), iteration: iterations + 1 };
      return withRecorder(null, () =>
        scope(() => {
          const clipped = clipGradients(gradients, options);
          const made = variables.map((variable, i) => {
            memory[i] ??= rule.slots.map(value =>
              outsideScope(() => filledLike(variable, value, variable.shape))
            );
            const own = memory[i];
            const before =
              decay > 0
                ? binary('sub', variable, binary('mul', variable, decay * step.learningRate))
                : variable;
            const gradient = clipped[i] as FloatTensor;
            const [next, ...remembered] = rule.update(before, gradient, own, step);
            memory[i] = keep(remembered);
            for (const old of own) old.dispose();
            return next as FloatTensor;
          });
          iterations++;
          return made;
        })
      );
    }
  };
}

/** Beyond the scope of this step. */
function keep(tensors: readonly FloatTensor[]): FloatTensor[] {
  return outsideScope(() => tensors.map(tensor => shareBuffer(tensor, tensor.shape)));
}

function requireRate(where: string, value: unknown): void {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return;
  throw new ArgumentError({
    code: 'not-a-learning-rate',
    where,
    what: `${where} needs a learning rate of 0 or more.`,
    got: String(value),
    expected: 'a finite number, 0 or more',
    fix: 'optimizer.learningRate = 0.001'
  });
}

function requireFit(
  where: string,
  gradients: readonly FloatTensor[],
  variables: readonly FloatTensor[],
  memory: readonly FloatTensor[][]
): void {
  const isKnown = memory.length === 0 || memory.length === variables.length;
  const fits = variables.every((variable, i) => {
    const before = memory[i]?.[0];
    const asBefore = !before || sameShape(before.shape, variable.shape);
    return asBefore && sameShape(gradients[i]?.shape ?? [-1], variable.shape);
  });
  if (isKnown && fits && gradients.length === variables.length) return;
  const print = (list: readonly FloatTensor[]): string =>
    list.map(({ shape }) => printShape(shape)).join(', ') || 'none';
  throw new ShapeError({
    code: 'variables-do-not-fit',
    where: `${where}.applyGradients`,
    what: `${where} needs a gradient for each variable, of its shape, and the same variables at every step.`,
    got: `gradients ${print(gradients)} for variables ${print(variables)}`,
    expected: memory.length > 0 ? 'the variables of its first step' : 'equal shapes',
    fix: 'make a new optimizer for another model'
  });
}
