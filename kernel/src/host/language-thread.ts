/** Entry of the language thread: answers calls one after the other, and knows nothing of Jupyter. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CellCompiler, Position } from '../cells/cell-compiler.js';
import { TslabCompiler } from '../cells/tslab-compiler.js';
import type { Diagnosis } from '../contract/comm.js';
import type { LanguageReply, LanguageRequest, LanguageThreadData } from './thread-messages.js';

export { TslabCompiler };

function answer(compiler: CellCompiler, request: LanguageRequest): unknown {
  switch (request.type) {
    case 'compile':
      return compiler.compile(request.source);
    case 'commit':
      // A compiler started since then does not know the ticket.
      if (!compiler.commit(request.ticket, request.names ?? undefined)) {
        compiler.restore(request.declarations);
      }
      return compiler.declarations();
    case 'drop':
      compiler.drop(request.ticket);
      return null;
    case 'complete':
      return compiler.complete(request.source, request.offset);
    case 'inspect':
      return compiler.inspect(request.source, request.offset);
    case 'diagnose':
      return diagnose(compiler, request.source);
    case 'isComplete':
      return compiler.isComplete(request.source);
    case 'restore':
      compiler.restore(request.declarations);
      return null;
  }
}

/** What is wrong with a cell, without counting as one. */
function diagnose(compiler: CellCompiler, source: string): Diagnosis[] {
  const result = compiler.compile(source);
  if (result.ok) {
    compiler.drop(result.ticket);
    return [];
  }
  const lines = source.split('\n');
  const offset = ({ line, column }: Position): number =>
    lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0) + column;
  return result.problems
    .filter(({ file }) => file === null)
    .map(({ start, end, headline, details }) => ({
      start: offset(start),
      end: Math.max(offset(start), offset(end)),
      message: headline,
      details
    }));
}

if (parentPort) {
  const port = parentPort;
  const compiler = new TslabCompiler(workerData as LanguageThreadData);
  port.on('message', (request: LanguageRequest) => {
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
  });
}
