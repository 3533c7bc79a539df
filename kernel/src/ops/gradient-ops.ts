/** Engine calls that only gradients make; they are not recorded: grad refuses to take a gradient of a gradient. */
import type { RecurrentGradients, UnaryOp } from '../engines/engine.js';
import { sizeOf, type Shape } from '../tensor/shape.js';
import type { AnyTensor, FloatTensor } from '../tensor/tensor.js';
import { bufferOf, commonEngine, fromBuffer } from './make-tensor.js';
import type { RecurrentRecord } from './record.js';

/** `dy · op'(x)`, `y` being `op(x)`. */
export function unaryGradientOf(
  op: UnaryOp,
  x: FloatTensor,
  y: FloatTensor,
  dy: FloatTensor
): FloatTensor {
  const engine = commonEngine(op, x, y, dy);
  const id = engine.unaryGradient(op, bufferOf(x).id, bufferOf(y).id, bufferOf(dy).id, x.size);
  return fromBuffer(engine, id, 'float32', x.shape, x.labels);
}

/** The gradient of softmax along the last axis, from its output. */
export function softmaxGradientOf(y: FloatTensor, dy: FloatTensor): FloatTensor {
  const engine = commonEngine('softmax', y, dy);
  const columns = y.shape.at(-1) ?? 1;
  const rows = columns === 0 ? 0 : y.size / columns;
  const id = engine.softmaxGradient(bufferOf(y).id, bufferOf(dy).id, rows, columns);
  return fromBuffer(engine, id, 'float32', y.shape, y.labels);
}

/** Zeros of `shape`, to which `dy` is added where a strided read took it from. */
export function scatterOf(
  dy: FloatTensor,
  strides: readonly number[],
  offset: number,
  shape: Shape
): FloatTensor {
  const { engine, id } = bufferOf(dy);
  const made = engine.scatterStrided(id, dy.shape, strides, offset, sizeOf(shape));
  return fromBuffer(engine, made, 'float32', shape);
}

/** Zeros of a table's shape, to which each row of `dy` is added at its id. */
export function scatterRowsOf(dy: FloatTensor, ids: AnyTensor, table: Shape): FloatTensor {
  const engine = commonEngine('gatherRows', dy, ids);
  const [rows = 0, width = 0] = table;
  const made = engine.scatterRows(bufferOf(dy).id, bufferOf(ids).id, ids.size, rows, width);
  return fromBuffer(engine, made, 'float32', table);
}

/** The gradients of a recurrent loop, from those of its output and its last states. */
export function recurrentGradientOf(
  ran: RecurrentRecord,
  of: FloatTensor,
  given: readonly (FloatTensor | null)[],
  needsX: boolean
): RecurrentGradients {
  const { engine } = bufferOf(of);
  const [output = null, ...states] = given.map(gradient => gradient && bufferOf(gradient).id);
  const rest = { result: ran.result, outputGradient: output, stateGradients: states, needsX };
  switch (ran.kind) {
    case 'simpleRnn':
      return engine.simpleRnnGradient({ call: ran.call, ...rest });
    case 'lstm':
      return engine.lstmGradient({ call: ran.call, ...rest });
    case 'gru':
      return engine.gruGradient({ call: ran.call, ...rest });
  }
}
