export {
  grad,
  noGrad,
  valueAndGrad,
  type Differentiable,
  type GradientsOf,
  type ValueAndGradients
} from './grad.js';
