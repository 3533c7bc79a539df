import { Session, type Debugger } from 'node:inspector';

/** How long the main thread may take to say where it is, in ms. */
const TIMEOUT = 1000;

/** Where the main thread is in the middle of a loop that no stop reaches: function, file and line; null when unknown. */
export function stuckPlace(): Promise<string | null> {
  const session = new Session();
  session.connectToMainThread();
  return new Promise<string | null>(resolve => {
    const timer = setTimeout(() => resolve(null), TIMEOUT);
    const urls = new Map<string, string>();
    session.on('Debugger.scriptParsed', ({ params }) => urls.set(params.scriptId, params.url));
    session.on('Debugger.paused', ({ params }) => {
      clearTimeout(timer);
      resolve(describe(params.callFrames[0], urls));
    });
    session.post('Debugger.enable');
    session.post('Debugger.pause');
  }).finally(() => {
    session.post('Debugger.resume');
    session.post('Debugger.disable');
    session.disconnect();
  });
}

function describe(
  frame: Debugger.CallFrame | undefined,
  urls: ReadonlyMap<string, string>
): string | null {
  if (!frame) return null;
  const { functionName, location } = frame;
  // The package and the file in it: the rest is a folder of this machine.
  const url = (frame.url || urls.get(location.scriptId)) ?? '';
  const file = /(?:node_modules\/)?((?:@[^/]+\/)?[^/]+\/?[^/]*)$/.exec(url)?.[1] ?? url;
  const name = functionName ? `${functionName}, ` : '';
  return `${name}${file}, line ${location.lineNumber + 1}`;
}
