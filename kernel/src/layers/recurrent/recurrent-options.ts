import type { Activated } from '../../ops/activations.js';
import { BOOLEAN, NUMBER, type OptionKind } from '../base/options.js';
import { ACTIVATION } from '../choices/activations.js';
import { CONSTRAINT, type ConstraintChoice } from '../choices/constraints.js';
import { INITIALIZER, type InitializerChoice } from '../choices/initializers.js';
import { REGULARIZER, type RegularizerChoice } from '../choices/regularizers.js';

/** What all recurrent layers can be told. */
export interface SimpleRNNOptions {
  /** Applied to every new state. Default `'tanh'`. */
  activation?: Activated;
  /** Adds one learned number per unit. Default true. */
  useBias?: boolean;
  /** Default `'glorotUniform'`. */
  kernelInitializer?: InitializerChoice;
  /** Default `'orthogonal'`. */
  recurrentInitializer?: InitializerChoice;
  /** Default `'zeros'`. */
  biasInitializer?: InitializerChoice;
  /** What large weights add to the loss. Default: nothing. */
  kernelRegularizer?: RegularizerChoice;
  recurrentRegularizer?: RegularizerChoice;
  biasRegularizer?: RegularizerChoice;
  /** What large outputs add to the loss, for each sample. Default: nothing. */
  activityRegularizer?: RegularizerChoice;
  /** What the weights must hold to after every step of training. Default: nothing. */
  kernelConstraint?: ConstraintChoice;
  recurrentConstraint?: ConstraintChoice;
  biasConstraint?: ConstraintChoice;
  /** Share of input features dropped in training, the same ones at every timestep. Default 0. */
  dropout?: number;
  /** Share of the state dropped in training, the same part at every timestep. Default 0. */
  recurrentDropout?: number;
  /** Makes the same drops every time. Default: the notebook's own stream. */
  seed?: number;
  /** Gives the output of every timestep instead of the last one. Default false. */
  returnSequences?: boolean;
  /** Gives the states after the last timestep, too: `[output, h]`, of an LSTM `[output, h, c]`. Default false. */
  returnState?: boolean;
  /** Reads the sequence from its last timestep to its first; the outputs are in the order of reading. Default false. */
  goBackwards?: boolean;
  /** Each call begins with the states that the last one left, until `resetState()`. Default false. */
  stateful?: boolean;
  /** With `returnSequences`: gives zeros at masked timesteps instead of the last state. Default false. */
  zeroOutputForMask?: boolean;
}

export interface GatedOptions extends SimpleRNNOptions {
  /** Applied to the gates. Default `'sigmoid'`. */
  recurrentActivation?: Activated;
}

export interface LSTMOptions extends GatedOptions {
  /** The forget gate begins with a bias of 1 (Jozefowicz et al., 2015). Default true. */
  unitForgetBias?: boolean;
}

export interface GRUOptions extends GatedOptions {
  /** Applies the reset gate after the product with the recurrent weights, as fast GPU code does. Default true. */
  resetAfter?: boolean;
}

/** The options as sentences list them. */
export type SimpleRNNOptionNames =
  'activation, useBias, kernelInitializer, recurrentInitializer, biasInitializer, kernelRegularizer, recurrentRegularizer, biasRegularizer, activityRegularizer, kernelConstraint, recurrentConstraint, biasConstraint, dropout, recurrentDropout, seed, returnSequences, returnState, goBackwards, stateful, zeroOutputForMask';
export type LSTMOptionNames = `${SimpleRNNOptionNames}, recurrentActivation, unitForgetBias`;
export type GRUOptionNames = `${SimpleRNNOptionNames}, recurrentActivation, resetAfter`;

export const SIMPLE_RNN_OPTIONS: Readonly<Record<keyof SimpleRNNOptions, OptionKind>> = {
  activation: ACTIVATION,
  useBias: BOOLEAN,
  kernelInitializer: INITIALIZER,
  recurrentInitializer: INITIALIZER,
  biasInitializer: INITIALIZER,
  kernelRegularizer: REGULARIZER,
  recurrentRegularizer: REGULARIZER,
  biasRegularizer: REGULARIZER,
  activityRegularizer: REGULARIZER,
  kernelConstraint: CONSTRAINT,
  recurrentConstraint: CONSTRAINT,
  biasConstraint: CONSTRAINT,
  dropout: NUMBER,
  recurrentDropout: NUMBER,
  seed: NUMBER,
  returnSequences: BOOLEAN,
  returnState: BOOLEAN,
  goBackwards: BOOLEAN,
  stateful: BOOLEAN,
  zeroOutputForMask: BOOLEAN
};

export const LSTM_OPTIONS: Readonly<Record<keyof LSTMOptions, OptionKind>> = {
  ...SIMPLE_RNN_OPTIONS,
  recurrentActivation: ACTIVATION,
  unitForgetBias: BOOLEAN
};

export const GRU_OPTIONS: Readonly<Record<keyof GRUOptions, OptionKind>> = {
  ...SIMPLE_RNN_OPTIONS,
  recurrentActivation: ACTIVATION,
  resetAfter: BOOLEAN
};
