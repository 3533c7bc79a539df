import { concat } from '../../ops/join.js';
import { scope } from '../../ops/scope.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import { initializerOf, type Initializer } from '../choices/initializers.js';

/** A bias of four gates whose second, the forget gate, begins with ones: an LSTM remembers until it learns not to. */
export function unitForget(chosen: Initializer): Initializer {
  return {
    ...chosen,
    make([size = 0]) {
      const units = size / 4;
      return scope(
        () =>
          concat(
            [chosen.make([units]), initializerOf('ones').make([units]), chosen.make([2 * units])],
            0
          ) as FloatTensor
      );
    }
  };
}
