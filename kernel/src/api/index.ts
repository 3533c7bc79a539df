/** Everything a cell sees without importing anything; in plain Node, what `import … from 'tsteps'` gives. */
import './methods.js';
import './training-report.js';

export { Comparison, compare } from '../analysis/compare.js';
export { Flow, type FlowStage } from '../analysis/flow.js';
export type { FlowKind } from '../analysis/flow-kind.js';
export type { FlowVariant } from '../analysis/flow-variants.js';
export { Influence, influence, type InfluenceOptions } from '../analysis/influence.js';
export type { InfluencePattern } from '../analysis/influence-pattern.js';
export type { TensorFunction } from '../analysis/model.js';
export { Poke, poke, type PokeOptions } from '../analysis/poke.js';
export type { DifferentPlace, Verdict } from '../analysis/verdict.js';
export { Trace, trace, type TraceStep } from '../analysis/trace.js';
export * from '../files/index.js';
export * from '../autograd/index.js';
export * from '../layers/index.js';
export * from '../training/index.js';
export { seed } from '../ops/random.js';
export { scope } from '../ops/scope.js';
export type { NestedNumbers } from '../ops/create.js';
export type { Axis } from '../tensor/axes.js';
export type { DType, ElementArray } from '../tensor/dtype.js';
export {
  ArgumentError,
  DisposedError,
  DTypeError,
  EngineError,
  FileError,
  ShapeError,
  TstepsError
} from '../tensor/errors.js';
export type { DeviceName } from '../tensor/handle.js';
export type { Shape } from '../tensor/shape.js';
export { Tensor, type AnyTensor, type FloatTensor, type MaskTensor } from '../tensor/tensor.js';
export { activations, clearOutput, display, plot, plotTimesteps } from './cell-helpers.js';
export type { ActivationsOptions } from '../display/activations-options.js';
export type { TimestepsOptions } from '../display/timesteps-options.js';
export { input, prompt, type PromptOptions } from './ask-user.js';
export { npmInstall, page, setOutputCell } from './cell-control.js';
export type { Comm, CommMessage, CommOptions, OpenCommHandler } from './comm.js';
export { openComm, registerCommTarget } from './open-comm.js';
export type { OutputCell } from './notebook.js';
export { concat } from './concat.js';
export {
  gpuKernel,
  type KernelOptions,
  type MapKernel,
  type MapKernel2,
  type MapKernelN,
  type MapOptions,
  type ReduceKernel,
  type StencilKernel,
  type StencilOptions,
  type Translated
} from './gpu-kernel.js';
export { oneHot, stack, where } from './select.js';
export {
  eye,
  full,
  ones,
  randomNormal,
  randomUniform,
  range,
  tensor,
  zeros,
  type NormalOptions,
  type UniformOptions
} from './create.js';
export { ModelCheckpoint, type ModelCheckpointOptions } from './model-checkpoint.js';
export { device, devices, memory, useDevice } from './devices.js';
export { TimeDistributedDense } from './old-names.js';
export type {
  PlotAxis,
  PlotLayout,
  PlotTitle,
  PlotTrace,
  PlotType,
  PlotValues
} from './plot-types.js';
export { progress, type Progress, type ProgressOptions } from './progress.js';
export type { Shown } from './shown.js';
