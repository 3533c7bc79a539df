/** The members that make a model trainable: their types here, their code from `fit/`. */
import type { AnyLayer } from '../layers/base/layer.js';
import { coreOf } from '../layers/base/layer-core.js';
import type { Output } from '../layers/base/layer.js';
import { extendModels } from '../layers/models/model-members.js';
import type { DType } from '../tensor/dtype.js';
import type { Shape } from '../tensor/shape.js';
import type { AnyTensor, FloatTensor, Tensor } from '../tensor/tensor.js';
import type { Apply, ApplyAll, ShapeRule } from '../tensor/types/rule.js';
import type { Accepts } from '../tensor/types/sentence.js';
import type { FitsTarget } from '../tensor/types/target.js';
import type { ShapesOf } from '../tensor/types/join.js';
import { checkOptions, NUMBER, requireCount } from '../layers/base/options.js';
import { compiledOf, compileModel, type CompileOptions } from './fit/compiled.js';
import { batchOf, type BatchSource, type Fed } from './fit/data.js';
import { evaluateFeed, predict, type PredictOptions } from './fit/evaluate.js';
import { tensorFeed } from './fit/feed.js';
import { fit, lastHistory } from './fit/fit.js';
import type { FitOptions } from './fit/fit-options.js';
import type { History } from './fit/history.js';
import { trainStep } from './fit/step.js';
import { Watch } from './fit/watch.js';
import type { Optimizer } from './optimizers/optimizer.js';

export interface EvaluateOptions {
  /** Samples that are computed together. Default 32. */
  batchSize?: number;
  /** One factor for each sample, `[batch]`, or for each of its timesteps. */
  sampleWeight?: FloatTensor;
}

/** What a rule makes of what a model is fed: one shape or a list. */
type Fit<Rule extends ShapeRule, X> =
  X extends Tensor<infer S extends Shape, DType>
    ? Apply<Rule, S>
    : X extends readonly AnyTensor[]
      ? ApplyAll<Rule, ShapesOf<[...X]>>
      : unknown;

/** The sentence where targets do not fit what the model gives. */
type Target<Rule extends ShapeRule, X, Y> =
  Y extends Tensor<infer T extends Shape, DType> ? Accepts<FitsTarget<Fit<Rule, X>, T>> : unknown;

declare module '../layers/models/model-members.js' {
  interface ModelMembers<Rule extends ShapeRule> {
    /**
     * Says how the model is trained: by which loss and optimizer, and what is watched meanwhile.
     * @throws `ArgumentError` for a name it does not know
     * @see Keras 3 `Model.compile`
     */
    compile(options: CompileOptions): void;
    /**
     * Trains the model: sees all samples once per epoch, in batches, and changes the weights after each.
     *
     * Input shapes: what the model takes; targets of what it gives (for ids of classes without the last axis). Batches
     * may also come from a generator: `fit(function* () { yield [x, y]; })`.
     * Stop ends it between two batches; the weights stay, and another `fit` goes on from there.
     * @throws `ArgumentError` before compile; `ShapeError` where data does not fit
     * @see Keras 3 `Model.fit`
     */
    fit<const X extends Fed | BatchSource, const Y extends Fed | FitOptions>(
      x: X & Accepts<Fit<Rule, X>>,
      y?: Y & Target<Rule, X, Y>,
      options?: FitOptions
    ): Promise<History>;
    /** Loss and metrics over samples, learning nothing. @see Keras 3 `Model.evaluate` */
    evaluate<const X extends Fed, const Y extends Fed>(
      x: X & Accepts<Fit<Rule, X>>,
      y: Y & Target<Rule, X, Y>,
      options?: EvaluateOptions
    ): Promise<Record<string, number>>;
    /** What the model gives for samples, computed batch by batch. @see Keras 3 `Model.predict` */
    predict<const X extends Fed>(
      x: X & Accepts<Fit<Rule, X>>,
      options?: PredictOptions
    ): Promise<Output<Fit<Rule, X>>>;
    /** One step of training on one batch; gives loss and metrics. @see Keras 3 `Model.train_on_batch` */
    trainOnBatch<const X extends Fed, const Y extends Fed>(
      x: X & Accepts<Fit<Rule, X>>,
      y: Y & Target<Rule, X, Y>,
      options?: { sampleWeight?: FloatTensor }
    ): Promise<Record<string, number>>;
    /**
     * The optimizer, with its learning rate and steps done.
     * @throws `ArgumentError` before compile
     */
    readonly optimizer: Optimizer;
    /** What the last `fit` gave, also when it was stopped; null before. */
    readonly lastHistory: History | null;
  }
}

extendModels(object => {
  const model = object as AnyLayer;
  Object.defineProperties(object, {
    compile: { value: (options: CompileOptions) => compileModel(model, options) },
    fit: {
      value: (x: unknown, y?: unknown, options?: FitOptions) =>
        // With batches from a generator the options come second.
        isOptions(y) ? fit(model, x, undefined, y) : fit(model, x, y, options ?? {})
    },
    evaluate: {
      value: (x: unknown, y: unknown, options: EvaluateOptions = {}) =>
        evaluate(model, x, y, options)
    },
    predict: {
      value: async (x: Fed, options: PredictOptions = {}) => {
        const outputs = await predict(model, x, options);
        return coreOf(model).definition.givesMany ? outputs : outputs[0];
      }
    },
    trainOnBatch: {
      value: async (x: unknown, y: unknown, options: { sampleWeight?: FloatTensor } = {}) => {
        const compiled = compiledOf('trainOnBatch', model);
        const watch = new Watch(compiled);
        const given = options.sampleWeight ? [x, y, options.sampleWeight] : [x, y];
        trainStep(model, compiled, batchOf('trainOnBatch', given), watch);
        const logs = await watch.logs();
        watch.reset();
        return logs;
      }
    },
    optimizer: { get: () => compiledOf('optimizer', model).optimizer },
    lastHistory: { get: () => lastHistory(model) }
  });
});

async function evaluate(
  model: AnyLayer,
  x: unknown,
  y: unknown,
  options: EvaluateOptions
): Promise<Record<string, number>> {
  checkOptions('evaluate', options, {
    batchSize: NUMBER,
    sampleWeight: { takes: () => true, expected: 'a tensor', example: 'ones([32])' }
  });
  const { batchSize = 32, sampleWeight = null } = options;
  requireCount('evaluate', 'batchSize', batchSize);
  const compiled = compiledOf('evaluate', model);
  const feed = tensorFeed('evaluate', x, y, sampleWeight, batchSize);
  return evaluateFeed(model, compiled, feed);
}

function isOptions(value: unknown): value is FitOptions {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
