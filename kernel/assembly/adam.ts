/** One step of Adam for runs of elements, rounded as Keras rounds it: each moving average from its old value. */
import { FLOAT } from './arithmetic';
import { loadLanes, storeLanes } from './lanes';

// @ts-ignore: decorator
@inline
function lanes(
  variable: usize,
  gradient: usize,
  m: usize,
  v: usize,
  newVariable: usize,
  newM: usize,
  newV: usize,
  alpha: f32,
  share1: f32,
  share2: f32,
  epsilon: f32,
  whole: bool
): void {
  const g = loadLanes(gradient, whole);
  const oldM = loadLanes(m, whole);
  const oldV = loadLanes(v, whole);
  const mean = f32x4.add(oldM, f32x4.mul(f32x4.splat(share1), f32x4.sub(g, oldM)));
  const square = f32x4.add(
    oldV,
    f32x4.mul(f32x4.splat(share2), f32x4.sub(f32x4.mul(g, g), oldV))
  );
  const below = f32x4.add(f32x4.sqrt(square), f32x4.splat(epsilon));
  const step = f32x4.div(f32x4.mul(f32x4.splat(alpha), mean), below);
  storeLanes(newVariable, f32x4.sub(loadLanes(variable, whole), step), whole);
  storeLanes(newM, mean, whole);
  storeLanes(newV, square, whole);
}

/** `share1` and `share2` are `1 - beta1` and `1 - beta2`. */
export function adam(
  variable: usize,
  gradient: usize,
  m: usize,
  v: usize,
  newVariable: usize,
  newM: usize,
  newV: usize,
  count: usize,
  alpha: f32,
  share1: f32,
  share2: f32,
  epsilon: f32
): void {
  const end = gradient + count * FLOAT;
  const vectorEnd = gradient + (count & ~3) * FLOAT;
  while (gradient < end) {
    const whole = gradient < vectorEnd;
    if (whole) {
      lanes(
        variable,
        gradient,
        m,
        v,
        newVariable,
        newM,
        newV,
        alpha,
        share1,
        share2,
        epsilon,
        true
      );
    } else {
      lanes(
        variable,
        gradient,
        m,
        v,
        newVariable,
        newM,
        newV,
        alpha,
        share1,
        share2,
        epsilon,
        false
      );
    }
    const step: usize = whole ? 16 : FLOAT;
    variable += step;
    gradient += step;
    m += step;
    v += step;
    newVariable += step;
    newM += step;
    newV += step;
  }
}
