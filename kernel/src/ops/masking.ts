import type { FloatTensor } from '../tensor/tensor.js';
import { binary, cast } from './elementwise.js';
import { requireFloat } from './checks.js';
import { withMask } from './make-tensor.js';
import { reduce } from './reduce.js';
import { scope } from './scope.js';
import { reshape } from './structure.js';

/** x with the timesteps masked, and set to 0, at which every feature equals `value`. */
export function maskSteps(x: FloatTensor, value: number): FloatTensor {
  requireFloat('Masking', x);
  return scope(() => {
    const differs = cast(cast(binary('sub', x, value), 'bool'), 'float32');
    const counts = cast(reduce('sum', differs, { axis: -1, keepDims: true }), 'bool');
    const mask = reshape(counts, counts.shape.slice(0, -1), x.labels.slice(0, -1));
    // Also where the value is 0 and changes nothing: no gradient may reach a masked timestep.
    return withMask(binary('mul', x, cast(counts, 'float32')), mask);
  });
}
