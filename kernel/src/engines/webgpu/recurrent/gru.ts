import type {
  GruCall,
  RecurrentGradientCall,
  RecurrentGradients,
  RecurrentResult
} from '../../engine.js';
import type { Job } from '../job.js';
export function gru(_job: Job, _call: GruCall): RecurrentResult {
  throw new Error('being written');
}
export function gruGradient(
  _job: Job,
  _gradient: RecurrentGradientCall<GruCall>
): RecurrentGradients {
  throw new Error('being written');
}
