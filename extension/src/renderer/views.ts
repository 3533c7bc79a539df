import type { Payload } from 'tsteps/contract';
import { ActivationsView } from './activations/activations-view.js';
import { CardView } from './card-view.js';
import { CompareView } from './compare/compare-view.js';
import type { RendererContext } from './context.js';
import { FlowView } from './flow/flow-view.js';
import { InfluenceView } from './influence/influence-view.js';
import type { TensorView } from './tensor-view.js';
import { TrainingView } from './training/training-view.js';

type PayloadOf<View extends Payload['view']> = Extract<Payload, { view: View }>;

/** Makes a view; it is only ever given payloads of the kind it is listed under. */
type ViewFactory = (root: HTMLElement, context: RendererContext) => TensorView<Payload>;

/** A view for each kind of payload. */
export const VIEWS: Record<Payload['view'], ViewFactory> = {
  card: factoryOf<'card'>(CardView),
  activations: factoryOf<'activations'>(ActivationsView),
  flow: factoryOf<'flow'>(FlowView),
  influence: factoryOf<'influence'>(InfluenceView),
  compare: factoryOf<'compare'>(CompareView),
  training: factoryOf<'training'>(TrainingView)
};

function factoryOf<View extends Payload['view']>(
  view: new (root: HTMLElement, context: RendererContext) => TensorView<PayloadOf<View>>
): ViewFactory {
  return (root, context) => new view(root, context);
}
