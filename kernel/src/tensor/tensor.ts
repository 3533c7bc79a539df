import { axesOf, defaultLabels, type Axis, type AxisLabel } from './axes.js';
import { BYTES_PER_ELEMENT, type ArrayOf, type DType } from './dtype.js';
import { DisposedError } from './errors.js';
import type { DeviceName, TensorHandle } from './handle.js';
import { printOpen, printShape, sizeOf, type Shape } from './shape.js';

/**
 * A multi-dimensional array of numbers on one device. Its shape is part of its type: `Tensor<[32, 700, 200]>`.
 *
 * Values never change after creation; every operation returns a new tensor at once, and only reading waits.
 * The arithmetic methods (`add`, `matMul`, `reshape` …) are declared where the public API attaches them.
 */
export class Tensor<S extends Shape = number[], D extends DType = 'float32'> {
  readonly shape: S;
  readonly #handle: TensorHandle;
  readonly #labels: readonly AxisLabel[];
  readonly #label: string | null;
  readonly #mask: MaskTensor | null;
  #isDisposed = false;

  /** Used by the library; make tensors with `tensor`, `zeros`, `randomNormal` … The mask becomes the tensor's own. */
  constructor(
    handle: TensorHandle,
    shape: S,
    labels?: readonly AxisLabel[],
    label?: string | null,
    mask?: MaskTensor | null
  ) {
    this.#handle = handle;
    this.shape = shape;
    this.#labels = labels ?? defaultLabels(shape.length);
    this.#label = label ?? null;
    this.#mask = mask ?? null;
  }

  /** Number of axes. */
  get rank(): S['length'] {
    return this.shape.length;
  }

  /** Number of elements. */
  get size(): number {
    return sizeOf(this.shape);
  }

  get dtype(): D {
    return this.#handle.dtype as D;
  }

  get device(): DeviceName {
    return this.#handle.device;
  }

  /** Bytes of the values. */
  get sizeBytes(): number {
    return this.size * BYTES_PER_ELEMENT[this.dtype];
  }

  /** Name, size and key of each axis. */
  get axes(): Axis[] {
    return axesOf(this.#labels, this.shape);
  }

  /** The name shown above its picture, or null. */
  get label(): string | null {
    return this.#label;
  }

  /**
   * Which timesteps count, as bool `[batch, timesteps]`: true where they do. Null where all do.
   *
   * `Masking` makes it. As in Keras, `Dense`, `Activation`, `TimeDistributed`, and recurrent layers that give sequences
   * pass it on, and so do `name`, `withAxes` and `to`; all other layers and methods drop it. It belongs to this tensor:
   * `dispose` gives it back, too.
   * @example
   * ```ts
   * await Masking()(tensor([[[1], [0], [2]]])).mask?.array(); // [[true, false, true]]
   * ```
   * @see Keras 3 guide "Understanding masking & padding"
   */
  get mask(): MaskTensor | null {
    return this.#mask;
  }

  /** Whether the tensor has no values: it was made of `Input` and stands for what a model will be given. */
  get isSymbolic(): boolean {
    return this.#handle.isSymbolic ?? false;
  }

  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** The memory behind the tensor; for the library's own folders. */
  get handle(): TensorHandle {
    if (this.#isDisposed) {
      throw new DisposedError({
        code: 'disposed',
        where: 'Tensor',
        what: `The tensor ${this.#label ?? printShape(this.shape)} was disposed: its values are gone.`,
        got: 'a tensor after dispose()',
        expected: 'a tensor that still has its values',
        fix: 'call dispose() after the last use, or make the tensor again'
      });
    }
    return this.#handle;
  }

  /** The axis names, for the library's own folders. */
  get labels(): readonly AxisLabel[] {
    return this.#labels;
  }

  /**
   * All values in row-major order, as an owned copy.
   * @example
   * ```ts
   * await ones([2, 3]).data() // Float32Array [1, 1, 1, 1, 1, 1]
   * ```
   */
  async data(): Promise<ArrayOf[D]> {
    return (await this.handle.read()) as ArrayOf[D];
  }

  /** `Tensor h [32, 700, 200] float32 cpu`, without reading the values. */
  toString(): string {
    const name = this.#label ? `${this.#label} ` : '';
    const gone = this.#isDisposed ? ', disposed' : '';
    if (this.#handle.isSymbolic)
      return `${name}${printOpen(this.shape)} ${this.dtype}, no values yet`;
    return `Tensor ${name}${printShape(this.shape)} ${this.dtype} ${this.device}${gone}`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }

  /** Gives the memory back now instead of when the tensor is no longer reachable. */
  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#handle.release();
    this.#mask?.dispose();
  }
}

/** Any tensor, whatever its shape and dtype. */
export type AnyTensor = Tensor<Shape, DType>;
/** True where a timestep counts. */
export type MaskTensor = Tensor<Shape, 'bool'>;
/** A float32 tensor of any shape. */
export type FloatTensor = Tensor<Shape>;
