/** Writes an ONNX model: protobuf with the few of its messages that the cases need, by the numbers of onnx.proto. */

/** The first opset with Gelu, and the file format of its time. */
const [OPSET, IR_VERSION] = [20, 9];

const FLOAT32 = 1;
const INT64 = 7;

/**
 * `inputs` and `outputs`: `{ name: shape }`. `weights`: `{ name: { values, shape } }`, float32, or int64 from a
 * BigInt64Array. `nodes`: `[op, inputs, output, attributes]`, where an attribute is a whole number, a text or a list of
 * whole numbers, and the input '' one that is left out.
 */
export function onnxModel({ inputs, outputs, weights = {}, nodes }) {
  const graph = [
    ...nodes.map(node => bytes(1, nodeOf(node))),
    text(2, 'case'),
    ...Object.entries(weights).map(([name, weight]) => bytes(5, tensorOf(name, weight))),
    ...Object.entries(inputs).map(([name, shape]) => bytes(11, valueOf(name, shape))),
    ...Object.entries(outputs).map(([name, shape]) => bytes(12, valueOf(name, shape)))
  ];
  return Buffer.concat([int(1, IR_VERSION), bytes(7, graph), bytes(8, [int(2, OPSET)])]);
}

function nodeOf([op, inputs, output, attributes = {}]) {
  return [
    ...inputs.map(name => text(1, name)),
    text(2, output),
    text(4, op),
    ...Object.entries(attributes).map(([name, value]) => bytes(5, attributeOf(name, value)))
  ];
}

function attributeOf(name, value) {
  if (typeof value === 'string') return [text(1, name), text(4, value), int(20, 3)];
  if (typeof value === 'number') return [text(1, name), int(3, value), int(20, 2)];
  return [text(1, name), ...value.map(one => int(8, one)), int(20, 7)];
}

function tensorOf(name, { values, shape }) {
  const type = values instanceof BigInt64Array ? INT64 : FLOAT32;
  const raw = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
  return [...shape.map(length => int(1, length)), int(2, type), text(8, name), bytes(9, [raw])];
}

function valueOf(name, shape) {
  const lengths = shape.map(length => bytes(1, [int(1, length)]));
  const tensor = [int(1, FLOAT32), bytes(2, lengths)];
  return [text(1, name), bytes(2, [bytes(1, tensor)])];
}

function int(field, value) {
  return Buffer.from([...varint(field * 8), ...varint(value)]);
}

function text(field, value) {
  return bytes(field, [Buffer.from(value)]);
}

function bytes(field, parts) {
  const content = Buffer.concat(parts);
  return Buffer.concat([
    Buffer.from([...varint(field * 8 + 2), ...varint(content.length)]),
    content
  ]);
}

/** Seven bits in a byte, the lowest first. */
function varint(value) {
  return value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))];
}
