/** Entry of the language thread: answers calls one after the other, and knows nothing of Jupyter. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CellCompiler } from '../cells/cell-compiler.js';
import { TslabCompiler } from '../cells/tslab-compiler.js';
import { HeapBudget } from './heap-budget.js';
import type { LanguageReply, LanguageRequest, LanguageThreadData } from './thread-messages.js';

export { TslabCompiler };

function answer(compiler: CellCompiler, request: LanguageRequest): unknown {
  switch (request.type) {
    case 'compile':
      return compiler.compile(request.source);
    case 'commit':
      // A compiler started since then does not know the ticket.
      if (!compiler.commit(request.ticket, request.names ?? undefined)) {
        compiler.adopt(request.declarations, request.names ?? undefined);
      }
      return compiler.takeChanges();
    case 'drop':
      compiler.drop(request.ticket);
      return null;
    case 'complete':
      return compiler.complete(request.source, request.offset);
    case 'inspect':
      return compiler.inspect(request.source, request.offset);
    case 'diagnose':
      return compiler.diagnose(request.source);
    case 'isComplete':
      return compiler.isComplete(request.source);
    case 'restore':
      compiler.restore(request.declarations);
      return null;
  }
}

if (parentPort) {
  const port = parentPort;
  const compiler = new TslabCompiler(workerData as LanguageThreadData);
  const heap = new HeapBudget();
  let isAsked = false;
  setImmediate(() => {
    if (!isAsked) compiler.warmUp();
    heap.spend();
  });
  port.on('message', (request: LanguageRequest) => {
    isAsked = true;
    let reply: LanguageReply;
    try {
      reply = { id: request.id, result: answer(compiler, request) };
    } catch (error) {
      reply = {
        id: request.id,
        failure: error instanceof Error ? String(error.stack) : String(error)
      };
    }
    port.postMessage(reply);
    setImmediate(() => heap.spend());
  });
}
