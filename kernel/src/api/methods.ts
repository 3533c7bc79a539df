/**
 * The methods of a tensor: their types here, their code from `ops/`. Each takes `this` as a type parameter, so that a
 * tensor of known sizes can be passed where any tensor is accepted.
 */
import type { NestedNumbers } from '../ops/create.js';
import { moveTo } from '../ops/device.js';
import { binary, cast, softmax, unary } from '../ops/elementwise.js';
import { shareBuffer } from '../ops/make-tensor.js';
import { pad } from '../ops/join.js';
import { matMul } from '../ops/mat-mul.js';
import { reduce, type ReduceOptions } from '../ops/reduce.js';
import { scope } from '../ops/scope.js';
import { argMax, compare } from '../ops/select.js';
import {
  expandDims,
  flip,
  reshape,
  slice,
  squeeze,
  timestep,
  transpose
} from '../ops/structure.js';
import type { DType } from '../tensor/dtype.js';
import type { DeviceName } from '../tensor/handle.js';
import type { Shape } from '../tensor/shape.js';
import { Tensor, type AnyTensor } from '../tensor/tensor.js';
import type { HasAxis, Permute, Reduce, Resolve, Reverse } from '../tensor/types/axis.js';
import type { Broadcast, MatMul } from '../tensor/types/broadcast.js';
import type { Pad, PadWidths } from '../tensor/types/join.js';
import type { Accepts, ShapeOf } from '../tensor/types/sentence.js';
import { nestElements } from './nest.js';
import { requireOneElement } from '../ops/checks.js';
import { withAxes, type AxisName } from './with-axes.js';

/** What an element-wise method takes beside the tensor: a number, or a tensor that broadcasts with it. */
type Other<Op extends string, A extends Shape, B extends Shape> =
  number | (Tensor<B> & Accepts<Broadcast<Op, A, B>>);

/** The result of an element-wise method; a number (no shape) leaves the shape as it is. */
type Combined<Op extends string, A extends Shape, B extends Shape> = Tensor<
  ShapeOf<Broadcast<Op, A, B>>
>;

/** What a comparison takes beside the tensor. */
type Compared<Op extends string, A extends Shape, B extends Shape> =
  number | (Tensor<B, DType> & Accepts<Broadcast<Op, A, B>>);

type Hits<Op extends string, A extends Shape, B extends Shape> = Tensor<
  ShapeOf<Broadcast<Op, A, B>>,
  'bool'
>;

/** `{ axis: 1, keepDims: true }` with the check that the axis exists. */
type AxisOptions<
  Op extends string,
  S extends Shape,
  Axis extends number | undefined,
  Keep extends boolean
> = { axis?: Axis; keepDims?: Keep } & Accepts<Reduce<Op, S, Axis, Keep>>;

type Reduced<
  Op extends string,
  S extends Shape,
  Axis extends number | undefined,
  Keep extends boolean
> = Tensor<ShapeOf<Reduce<Op, S, Axis, Keep>>>;

declare module '../tensor/tensor.js' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- a merged declaration must repeat the type parameters
  interface Tensor<S extends Shape, D extends DType> {
    /** `this + other`, element by element, with broadcasting. */
    add<A extends Shape, B extends Shape = []>(
      this: Tensor<A>,
      other: Other<'add', A, B>
    ): Combined<'add', A, B>;
    /** `this - other`. */
    sub<A extends Shape, B extends Shape = []>(
      this: Tensor<A>,
      other: Other<'sub', A, B>
    ): Combined<'sub', A, B>;
    /** `this * other`, element by element; the matrix product is `matMul`. */
    mul<A extends Shape, B extends Shape = []>(
      this: Tensor<A>,
      other: Other<'mul', A, B>
    ): Combined<'mul', A, B>;
    /** `this / other`; IEEE: 1/0 is Infinity. */
    div<A extends Shape, B extends Shape = []>(
      this: Tensor<A>,
      other: Other<'div', A, B>
    ): Combined<'div', A, B>;
    /** `this ** other`. */
    pow<A extends Shape, B extends Shape = []>(
      this: Tensor<A>,
      other: Other<'pow', A, B>
    ): Combined<'pow', A, B>;
    /** The larger of each pair; NaN if one of them is NaN. */
    maximum<A extends Shape, B extends Shape = []>(
      this: Tensor<A>,
      other: Other<'maximum', A, B>
    ): Combined<'maximum', A, B>;
    /** The smaller of each pair; NaN if one of them is NaN. */
    minimum<A extends Shape, B extends Shape = []>(
      this: Tensor<A>,
      other: Other<'minimum', A, B>
    ): Combined<'minimum', A, B>;

    /** `-x`. */
    neg<A extends Shape>(this: Tensor<A>): Tensor<A>;
    /** `|x|`. */
    abs<A extends Shape>(this: Tensor<A>): Tensor<A>;
    /** `e ** x`. */
    exp<A extends Shape>(this: Tensor<A>): Tensor<A>;
    /** Natural logarithm. */
    log<A extends Shape>(this: Tensor<A>): Tensor<A>;
    /** Square root; NaN below 0. */
    sqrt<A extends Shape>(this: Tensor<A>): Tensor<A>;
    /** `x * x`. */
    square<A extends Shape>(this: Tensor<A>): Tensor<A>;
    /** Hyperbolic tangent, from -1 to 1. */
    tanh<A extends Shape>(this: Tensor<A>): Tensor<A>;
    /** `max(x, 0)`. */
    relu<A extends Shape>(this: Tensor<A>): Tensor<A>;
    /** `1 / (1 + e ** -x)`, from 0 to 1. */
    sigmoid<A extends Shape>(this: Tensor<A>): Tensor<A>;
    /** Each row of the last axis as positive numbers that sum to 1. */
    softmax<A extends Shape>(this: Tensor<A>): Tensor<A>;

    /**
     * Matrix product of the last two axes: `[..., m, k] · [..., k, n] = [..., m, n]`; leading axes broadcast.
     * @example
     * ```ts
     * ones([32, 700, 200]).matMul(ones([200, 64])).shape; // [32, 700, 64]
     * ```
     */
    matMul<A extends Shape, B extends Shape>(
      this: Tensor<A>,
      other: Tensor<B> & Accepts<MatMul<A, B>>
    ): Tensor<ShapeOf<MatMul<A, B>>>;

    /** Sum over one axis, or over all elements. */
    sum<
      A extends Shape,
      const Axis extends number | undefined = undefined,
      const Keep extends boolean = false
    >(
      this: Tensor<A>,
      options?: AxisOptions<'sum', A, Axis, Keep>
    ): Reduced<'sum', A, Axis, Keep>;
    /** Mean over one axis, or over all elements. */
    mean<
      A extends Shape,
      const Axis extends number | undefined = undefined,
      const Keep extends boolean = false
    >(
      this: Tensor<A>,
      options?: AxisOptions<'mean', A, Axis, Keep>
    ): Reduced<'mean', A, Axis, Keep>;
    /** Largest value over one axis, or over all elements; NaN if there is a NaN. */
    max<
      A extends Shape,
      const Axis extends number | undefined = undefined,
      const Keep extends boolean = false
    >(
      this: Tensor<A>,
      options?: AxisOptions<'max', A, Axis, Keep>
    ): Reduced<'max', A, Axis, Keep>;
    /** Smallest value over one axis, or over all elements; NaN if there is a NaN. */
    min<
      A extends Shape,
      const Axis extends number | undefined = undefined,
      const Keep extends boolean = false
    >(
      this: Tensor<A>,
      options?: AxisOptions<'min', A, Axis, Keep>
    ): Reduced<'min', A, Axis, Keep>;

    /** Where each pair of elements is equal; NaN equals nothing. */
    equal<A extends Shape, B extends Shape = []>(
      this: Tensor<A, DType>,
      other: Compared<'equal', A, B>
    ): Hits<'equal', A, B>;
    /** Where each pair of elements differs. */
    notEqual<A extends Shape, B extends Shape = []>(
      this: Tensor<A, DType>,
      other: Compared<'notEqual', A, B>
    ): Hits<'notEqual', A, B>;
    /** Where `this > other`. */
    greater<A extends Shape, B extends Shape = []>(
      this: Tensor<A, DType>,
      other: Compared<'greater', A, B>
    ): Hits<'greater', A, B>;
    /** Where `this >= other`. */
    greaterEqual<A extends Shape, B extends Shape = []>(
      this: Tensor<A, DType>,
      other: Compared<'greaterEqual', A, B>
    ): Hits<'greaterEqual', A, B>;
    /** Where `this < other`. */
    less<A extends Shape, B extends Shape = []>(
      this: Tensor<A, DType>,
      other: Compared<'less', A, B>
    ): Hits<'less', A, B>;
    /** Where `this <= other`. */
    lessEqual<A extends Shape, B extends Shape = []>(
      this: Tensor<A, DType>,
      other: Compared<'lessEqual', A, B>
    ): Hits<'lessEqual', A, B>;
    /** Values below `low` become `low`, those above `high` become `high`. */
    clip<A extends Shape>(this: Tensor<A>, low: number, high: number): Tensor<A>;
    /** Where the largest element of an axis stands, the first of equal ones; the last axis by default. */
    argMax<A extends Shape, const Axis extends number = -1>(
      this: Tensor<A>,
      options?: { axis?: Axis } & Accepts<Reduce<'argMax', A, Axis, false>>
    ): Tensor<ShapeOf<Reduce<'argMax', A, Axis, false>>, 'int32'>;
    /** Without the axis, whose size must be 1; without all axes of size 1 when none is named. */
    squeeze(axis?: number): Tensor<number[], D>;

    /** The same values in the same order under another shape; one size may be -1 and follows. No copy. */
    reshape<const T extends Shape>(shape: T): Tensor<Resolve<T>, D>;
    /** The axes in reverse order, or in the order given: `x.transpose([1, 0, 2])`. */
    transpose<A extends Shape, E extends DType>(this: Tensor<A, E>): Tensor<Reverse<A>, E>;
    transpose<A extends Shape, E extends DType, const Order extends Shape>(
      this: Tensor<A, E> & Accepts<Permute<A, Order>>,
      order: Order
    ): Tensor<ShapeOf<Permute<A, Order>>, E>;
    /**
     * The block of a shape that begins at `start`; -1 as a size reaches to the end of that axis.
     * @example
     * ```ts
     * ones([32, 700, 200]).slice([0, 350, 0], [1, 10, -1]).shape; // [1, 10, 200]
     * ```
     * @see Keras 3 `keras.ops.slice`
     */
    slice<const T extends Shape>(start: Shape, shape: T): Tensor<Resolve<T>, D>;
    /**
     * One axis in reverse order; negative axes count from the end.
     * @example
     * ```ts
     * await tensor([[1, 2, 3]]).flip(1).array(); // [[3, 2, 1]]
     * ```
     * @see Keras 3 `keras.ops.flip`
     */
    flip<A extends Shape, E extends DType, const Axis extends number>(
      this: Tensor<A, E> & Accepts<HasAxis<'flip', A, Axis>>,
      axis: Axis
    ): Tensor<A, E>;
    /**
     * Zeros before and after the values of each axis: `[before, after]` for every one of them.
     * @throws `ShapeError` if there are not as many pairs as axes
     * @example
     * ```ts
     * ones([32, 700, 1]).pad([[0, 0], [2, 0], [0, 0]]).shape; // [32, 702, 1]
     * ```
     * @see Keras 3 `keras.ops.pad`
     */
    pad<A extends Shape, E extends DType, const Widths extends PadWidths>(
      this: Tensor<A, E> & Accepts<Pad<A, Widths>>,
      widths: Widths
    ): Tensor<ShapeOf<Pad<A, Widths>>, E>;
    /** Timestep t of every sample, counted from 0; -1 is the last: `[batch, timesteps, ...]` to `[batch, ...]`. */
    timestep<A extends Shape, E extends DType>(
      this: Tensor<A, E>,
      t: number
    ): Tensor<
      A extends readonly [infer N extends number, number, ...infer Rest extends Shape]
        ? [N, ...Rest]
        : number[],
      E
    >;
    /** A new axis of size 1; -1 puts it last. */
    expandDims(axis: number): Tensor<number[], D>;
    /** The same elements as another dtype; to int32 the fraction is dropped. */
    cast<A extends Shape, E extends DType>(this: Tensor<A, DType>, dtype: E): Tensor<A, E>;

    /** The same values under a name, shown above every picture of them. */
    name<A extends Shape, E extends DType>(this: Tensor<A, E>, name: string): Tensor<A, E>;
    /**
     * The same values with named axes. Pictures whose axes have the same name and size move together;
     * an id in place of the size links or separates them on purpose.
     * @example
     * ```ts
     * ones([7, 24]).withAxes('day', 'hour');
     * ones([7, 24]).withAxes('day', { name: 'hour', id: 'local time' });
     * ```
     */
    withAxes<A extends Shape, E extends DType>(
      this: Tensor<A, E>,
      ...axes: AxisName[]
    ): Tensor<A, E>;
    /** The same values on another device. */
    to<A extends Shape, E extends DType>(
      this: Tensor<A, E>,
      device: DeviceName
    ): Promise<Tensor<A, E>>;
    /** The values as nested arrays. */
    array(): Promise<NestedNumbers>;
    /**
     * The value of a tensor of one element.
     * @throws `ShapeError` for any other size
     */
    item(): Promise<number>;
  }
}

type Method = (this: AnyTensor, ...args: never[]) => unknown;

const methods: Record<string, Method> = {
  reshape(shape: Shape) {
    return reshape(this, shape);
  },
  transpose(order?: readonly number[]) {
    return transpose(this, order);
  },
  slice(start: Shape, shape: Shape) {
    return slice(this, start, shape);
  },
  flip(axis: number) {
    return flip(this, axis);
  },
  pad(widths: PadWidths) {
    return pad(this, widths);
  },
  timestep(t: number) {
    return timestep(this, t);
  },
  expandDims(axis: number) {
    return expandDims(this, axis);
  },
  cast(dtype: DType) {
    return cast(this, dtype);
  },
  matMul(other: AnyTensor) {
    return matMul(this, other);
  },
  softmax() {
    return softmax(this);
  },
  clip(low: number, high: number) {
    return scope(() => binary('minimum', binary('maximum', this, low), high));
  },
  argMax({ axis = -1 }: { axis?: number } = {}) {
    return argMax(this, axis);
  },
  squeeze(axis?: number) {
    return squeeze(this, axis);
  },
  name(name: string) {
    return shareBuffer(this, this.shape, this.labels, name);
  },
  withAxes(...axes: AxisName[]) {
    return withAxes(this, axes);
  },
  to(device: DeviceName) {
    return moveTo(this, device);
  },
  async array() {
    return nestElements(await this.data(), this.shape, this.dtype === 'bool');
  },
  async item() {
    requireOneElement(this);
    return Number((await this.data())[0]);
  }
};
for (const op of [
  'abs',
  'exp',
  'log',
  'neg',
  'relu',
  'sigmoid',
  'sqrt',
  'square',
  'tanh'
] as const) {
  methods[op] = function () {
    return unary(op, this);
  };
}
for (const op of ['add', 'sub', 'mul', 'div', 'pow', 'maximum', 'minimum'] as const) {
  methods[op] = function (other: AnyTensor | number) {
    return binary(op, this, other);
  };
}
for (const op of ['equal', 'notEqual', 'greater', 'greaterEqual', 'less', 'lessEqual'] as const) {
  methods[op] = function (other: AnyTensor | number) {
    return compare(op, this, other);
  };
}
for (const op of ['sum', 'mean', 'max', 'min'] as const) {
  methods[op] = function (options?: ReduceOptions) {
    return reduce(op, this, options);
  };
}

for (const [name, value] of Object.entries(methods)) {
  Object.defineProperty(Tensor.prototype, name, { value, writable: true, configurable: true });
}
