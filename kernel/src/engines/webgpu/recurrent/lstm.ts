import type {
  LstmCall,
  RecurrentGradientCall,
  RecurrentGradients,
  RecurrentResult
} from '../../engine.js';
import type { Job } from '../job.js';
export function lstm(_job: Job, _call: LstmCall): RecurrentResult {
  throw new Error('being written');
}
export function lstmGradient(
  _job: Job,
  _gradient: RecurrentGradientCall<LstmCall>
): RecurrentGradients {
  throw new Error('being written');
}
