import type { Layer, MergeLayer } from '../../layers/base/layer.js';
import type { ModelMembers } from '../../layers/models/model-members.js';
import type { Shape } from '../../tensor/shape.js';
import type { ShapeRule } from '../../tensor/types/rule.js';

/** The rule of a model that only its file knows. */
export interface LoadedRule<Out> extends ShapeRule {
  takes: 'float32' | 'int32';
  out: Out;
}

/**
 * A model from a file: a layer as any other, with `compile`, `fit`, `predict` and so on. Its shapes are known when it runs,
 * not before: one output is a tensor of any shape; for a model of several outputs say `<number[][]>`.
 */
export type LoadedModel<Out extends Shape | readonly Shape[] = number[]> = Layer<LoadedRule<Out>> &
  MergeLayer<LoadedRule<Out>> &
  ModelMembers<LoadedRule<Out>>;
