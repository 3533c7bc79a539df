import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** V8's collector, for one thread. V8 gives `gc` to contexts made while the flag is on; ours are older. */
export interface Collector {
  /** Looks for garbage everywhere. */
  collect(): void;
  /** Gives back the memory that V8 keeps for what comes next, too. Before Node 22 V8 does not know how. */
  shrink(): void;
}

export function exposeCollector(): Collector {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options?: object) => void;
  setFlagsFromString('--no-expose-gc');
  return {
    collect: () => collect(),
    shrink() {
      collect();
      collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    }
  };
}
