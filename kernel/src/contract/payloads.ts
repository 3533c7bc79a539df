import type { ComparePayload } from './compare.js';
import type { FlowPayload } from './flow.js';
import type { InfluencePayload } from './influence.js';
import type { TensorPayload } from './payload.js';
import type { TrainingPayload } from './training.js';

/** The JSON of any drawn output. */
export type Payload =
  TensorPayload | FlowPayload | InfluencePayload | ComparePayload | TrainingPayload;
