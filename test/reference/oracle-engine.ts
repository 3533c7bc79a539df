/**
 * The whole library in double precision: an engine that computes by the definitions of this folder, and nothing else.
 * Layers, gradients and training run on it as on any other, so that whatever they do can be held against it.
 */
import type {
  BufferId,
  ConcatPart,
  DenseCall,
  Engine,
  GruCall,
  LstmCall,
  MatMulCall,
  RecurrentCall,
  RecurrentGradientCall,
  RecurrentGradients,
  RecurrentResult,
  SimpleRnnCall,
  StridedOperand
} from '../../kernel/src/engines/engine.js';
import type { DType, ElementArray } from '../../kernel/src/tensor/dtype.js';
import { softmax, unary } from './activations.js';
import { adam } from './adam.js';
import { argMax, binary, compare, gather, reduce, scatter } from './layout.js';
import { dense, matMul } from './products.js';
import { recur, type Recurrence, type RecurrentInputs } from './recurrent.js';
import { recurGradient } from './recurrent-gradient.js';
import { softmaxGradient, unaryGradient } from './unary-gradient.js';
import { userKernel } from './user-kernel.js';

/** Elements as the oracle holds them: float32 tensors in double precision. */
type Held = Float64Array | Int32Array | Uint8Array;

export interface OracleEngine extends Engine {
  /** The live values of a buffer, in double precision. */
  values(id: BufferId): Held;
  /** Takes values in as they are, without rounding them to float32. */
  put(values: Float64Array): BufferId;
}

/** An oracle under a device's name; it takes the name of one that a test does not use. */
export function createOracle(device: Engine['device'] = 'gpujs'): OracleEngine {
  const held = new Map<BufferId, Held>();
  let last = 0;

  const keep = (values: Held): BufferId => {
    held.set(++last, values);
    return last;
  };
  const values = (id: BufferId): Held => {
    const found = held.get(id);
    if (found) return found;
    throw new RangeError(`The oracle has no buffer ${id}: it was freed, or never made.`);
  };
  const floats = (id: BufferId): Float64Array => values(id) as Float64Array;
  const orNull = (id: BufferId | null): Held | null => (id === null ? null : values(id));
  const asFloat32 = (found: Held): ElementArray =>
    found instanceof Float64Array ? Float32Array.from(found) : found.slice();
  const operand = ({ id, strides }: StridedOperand) => ({ values: values(id), strides });

  const inputsOf = (call: RecurrentCall): RecurrentInputs => ({
    x: values(call.x),
    kernel: values(call.kernel),
    recurrentKernel: values(call.recurrentKernel),
    bias: orNull(call.bias),
    initialStates: call.initialStates?.map(values) ?? null,
    mask: orNull(call.mask)
  });
  const run = (call: RecurrentCall, how: Recurrence): RecurrentResult => {
    const { output, states } = recur(inputsOf(call), how);
    return { output: keep(output), states: states.map(keep), kept: [] };
  };
  const runBack = <Call extends RecurrentCall>(
    { call, outputGradient, stateGradients, needsX }: RecurrentGradientCall<Call>,
    how: Recurrence
  ): RecurrentGradients => {
    const given = stateGradients.map(orNull);
    const made = recurGradient(inputsOf(call), how, orNull(outputGradient), given);
    return {
      x: needsX ? keep(made.x) : null,
      kernel: keep(made.kernel),
      recurrentKernel: keep(made.recurrentKernel),
      bias: call.bias === null ? null : keep(made.bias),
      initialStates: call.initialStates ? made.initialStates.map(keep) : []
    };
  };
  const simpleRnn = (call: SimpleRnnCall): Recurrence => ({ ...call, kind: 'simpleRnn' });
  const lstm = (call: LstmCall): Recurrence => ({ ...call, kind: 'lstm' });
  const gru = (call: GruCall): Recurrence => ({ ...call, kind: 'gru' });

  return {
    device,
    description: 'oracle · double precision, by the definitions',
    onCall: null,
    values,
    put: keep,
    write: elements =>
      keep(elements instanceof Float32Array ? Float64Array.from(elements) : elements.slice()),
    read: id => Promise.resolve(asFloat32(values(id))),
    peek: id => asFloat32(values(id)),
    free: id => {
      if (!held.delete(id)) throw new RangeError(`The oracle has no buffer ${id} to free.`);
    },
    memory: () => ({
      buffers: held.size,
      bytes: [...held.values()].reduce((sum, { byteLength }) => sum + byteLength, 0)
    }),

    matMul: (call: MatMulCall) => keep(matMul(values(call.a), values(call.b), call)),
    dense: (call: DenseCall) =>
      keep(dense(values(call.x), values(call.kernel), orNull(call.bias), call)),
    simpleRnn: call => run(call, simpleRnn(call)),
    simpleRnnGradient: gradient => runBack(gradient, simpleRnn(gradient.call)),
    lstm: call => run(call, lstm(call)),
    lstmGradient: gradient => runBack(gradient, lstm(gradient.call)),
    gru: call => run(call, gru(call)),
    gruGradient: gradient => runBack(gradient, gru(gradient.call)),
    unary: (op, x) => keep(unary(op, values(x))),
    unaryGradient: (op, x, y, dy) => keep(unaryGradient(op, values(x), values(y), values(dy))),
    binary: (op, a, b, shape) => keep(binary(op, operand(a), operand(b), shape)),
    compare: (op, a, b, shape) => {
      const [left, right] = [a, b].map(({ id, strides }) => gather(values(id), shape, strides));
      return keep(Uint8Array.from(compare(op, left, right)));
    },
    where: (condition, a, b, shape) => {
      const [chosen, yes, no] = [condition, a, b].map(({ id, strides }) =>
        gather(values(id), shape, strides)
      );
      return keep(
        asIn(
          values(a.id),
          yes.map((value, i) => (chosen[i] ? value : no[i]))
        )
      );
    },
    softmax: (x, _rows, columns) => keep(softmax(values(x), columns)),
    softmaxGradient: (y, dy, _rows, columns) =>
      keep(softmaxGradient(values(y), values(dy), columns)),
    reduce: (op, x, outer, axis, inner) => keep(reduce(op, values(x), outer, axis, inner)),
    argMax: (x, outer, axis, inner) => keep(Int32Array.from(argMax(values(x), outer, axis, inner))),
    gatherStrided: (x, shape, strides, offset) =>
      keep(asIn(values(x), gather(values(x), shape, strides, offset))),
    scatterStrided: (dy, shape, strides, offset, size) =>
      keep(scatter(values(dy), shape, strides, offset, size)),
    gatherRows: (table, ids, count, width) => {
      const rows = values(table);
      const places = Array.from({ length: count * width }, (_, i) =>
        placeInRow(values(ids), i, width)
      );
      return keep(
        asIn(
          rows,
          Float64Array.from(places, place => rows[place])
        )
      );
    },
    scatterRows: (dy, ids, _count, rows, width) => {
      const sums = new Float64Array(rows * width);
      floats(dy).forEach((value, i) => (sums[placeInRow(values(ids), i, width)] += value));
      return keep(sums);
    },
    concat: (parts, outer) => keep(concat(parts, outer, values)),
    userKernel: call =>
      keep(
        userKernel(
          call,
          call.arrays.map(({ id }) => Float64Array.from(values(id)))
        )
      ),
    cast: (x, _size, to) => keep(castTo(to, values(x))),
    adam: ({ variable, gradient, m, v, ...rule }) => {
      const made = adam([variable, gradient, m, v].map(values), rule);
      return { variable: keep(made[0]), m: keep(made[1]), v: keep(made[2]) };
    }
  };
}

/** Where element `i` of rows of `width`, chosen by ids, stands in the table. */
function placeInRow(ids: ArrayLike<number>, i: number, width: number): number {
  return ids[Math.floor(i / width)] * width + (i % width);
}

/** Values in an array of the kind of another. */
function asIn(kind: Held, values: Float64Array): Held {
  if (kind instanceof Float64Array) return values;
  return kind instanceof Int32Array ? Int32Array.from(values) : Uint8Array.from(values);
}

function castTo(to: DType, values: Held): Held {
  switch (to) {
    case 'float32':
      return Float64Array.from(values);
    case 'int32':
      return Int32Array.from(values, Math.trunc);
    case 'bool':
      return Uint8Array.from(values, value => (value === 0 ? 0 : 1));
  }
}

function concat(parts: readonly ConcatPart[], outer: number, values: (id: BufferId) => Held): Held {
  const joined: number[] = [];
  for (let row = 0; row < outer; row++) {
    for (const { id, inner } of parts) {
      joined.push(...values(id).subarray(row * inner, (row + 1) * inner));
    }
  }
  return asIn(values(parts[0].id), Float64Array.from(joined));
}
