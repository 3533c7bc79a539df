import ts from './typescript.js';
import { captureNames } from './captures.js';
import type { PositionMap } from './cell-compiler.js';
import { exposeBindings } from './live-bindings.js';
import { composeMaps, readMappings } from './position-map.js';
import { addStopChecks } from './stop-checks.js';
import { unbindCalls } from './unbound-calls.js';

/** tslab's name for the cell. */
export const CELL_FILE = '__tslab__.ts';

export interface Transpiled {
  text: string;
  map: PositionMap;
  /** A cell that awaits at its top level. */
  isAsync: boolean;
}

/**
 * The second pass over what tslab emits, from ES modules to CommonJS: live bindings (cells only), stop checks, and one
 * map from the result back to the TypeScript. `prefixed` names the files before which tslab has put one line.
 */
export function transpile(
  js: string,
  compilerOptions: ts.CompilerOptions,
  prefixed: ReadonlySet<string>
): Transpiled {
  const { text, file, mappings } = splitInlineMap(js);
  const isCell = file === CELL_FILE;
  const exposed = isCell ? exposeBindings(text) : { text, addedLines: 0, isAsync: false };
  const { addedLines, isAsync } = exposed;
  const { outputText, sourceMapText } = ts.transpileModule(exposed.text, {
    fileName: 'cell.js',
    compilerOptions: { ...compilerOptions, sourceMap: true },
    transformers: {
      before: [captureNames, addStopChecks(addedLines), ...(isCell ? [unbindCalls] : [])]
    }
  });
  const outer = JSON.parse(sourceMapText ?? '{"mappings":""}') as SourceMapText;
  const map = composeMaps(readMappings(outer.mappings), readMappings(mappings), {
    intermediateLines: -addedLines,
    sourceLines: prefixed.has(file) ? -1 : 0
  });
  return { text: outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''), map, isAsync };
}

interface SourceMapText {
  sources: string[];
  mappings: string;
}

const INLINE_MAP = /\/\/# sourceMappingURL=data:application\/json;base64,([A-Za-z0-9+/=]+)\s*$/;

function splitInlineMap(js: string): { text: string; file: string; mappings: string } {
  const found = INLINE_MAP.exec(js);
  if (!found?.[1]) throw new Error('tslab emitted no source map');
  const { sources, mappings } = JSON.parse(decodeBase64(found[1])) as SourceMapText;
  const file = sources[0]?.split('/').at(-1) ?? '';
  return { text: js.slice(0, found.index), file, mappings };
}

/** TypeScript encodes the map's JSON as UTF-8. */
function decodeBase64(base64: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(base64), c => c.charCodeAt(0)));
}
