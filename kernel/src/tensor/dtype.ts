/** Element type of a tensor. Values are float32, ids and labels int32, masks bool (one byte each). */
export type DType = 'float32' | 'int32' | 'bool';

/** The JavaScript array that holds elements of a dtype. */
export interface ArrayOf {
  float32: Float32Array;
  int32: Int32Array;
  bool: Uint8Array;
}

export type ElementArray = ArrayOf[DType];

/** Bytes of one element. */
export const BYTES_PER_ELEMENT: Record<DType, number> = { float32: 4, int32: 4, bool: 1 };

/** A new array of zeros for `size` elements of a dtype. */
export function newElements<D extends DType>(dtype: D, size: number): ArrayOf[D] {
  switch (dtype) {
    case 'float32':
      return new Float32Array(size) as ArrayOf[D];
    case 'int32':
      return new Int32Array(size) as ArrayOf[D];
    case 'bool':
      return new Uint8Array(size) as ArrayOf[D];
  }
}

/** The dtype whose elements an array holds. */
export function dtypeOf(elements: ElementArray): DType {
  if (elements instanceof Float32Array) return 'float32';
  return elements instanceof Int32Array ? 'int32' : 'bool';
}
