import type {
  SimpleRnnCall,
  RecurrentGradientCall,
  RecurrentGradients,
  RecurrentResult
} from '../../engine.js';
import type { Job } from '../job.js';
export function simpleRnn(_job: Job, _call: SimpleRnnCall): RecurrentResult {
  throw new Error('being written');
}
export function simpleRnnGradient(
  _job: Job,
  _gradient: RecurrentGradientCall<SimpleRnnCall>
): RecurrentGradients {
  throw new Error('being written');
}
