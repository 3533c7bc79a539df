import type { ShapeRule } from '../../tensor/types/rule.js';
import type { Summary } from './summary.js';

/**
 * What a model has beside a layer's members. `training/` adds `compile`, `fit` and so on to this interface, and attaches
 * them through `extendModels`.
 */
export interface ModelMembers<Rule extends ShapeRule> {
  /**
   * Every layer with its output shape and number of weights.
   * @throws `ArgumentError` before the first call of a model without `Input`
   */
  summary(): Summary;
  /** The shape rule, for the type checker only: it does not exist at run time. */
  readonly rule?: Rule;
}

const extensions: ((model: object) => void)[] = [];

/** Has every model that is made from now on extended with further members. */
export function extendModels(extend: (model: object) => void): void {
  extensions.push(extend);
}

/** A layer with a model's members. */
export function attachMembers<L extends object, Rule extends ShapeRule>(
  model: L,
  summary: () => Summary
): L & ModelMembers<Rule> {
  Object.defineProperties(model, { summary: { value: summary } });
  for (const extend of extensions) extend(model);
  return model as L & ModelMembers<Rule>;
}
