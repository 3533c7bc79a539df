import { toCodePoints, toUtf16Offset } from '../../cells/code-points.js';
import type { Completion, CompletionEntry, Inspection } from '../../cells/cell-compiler.js';
import type { Diagnosis } from '../../contract/comm.js';
import { textField, type Content } from '../../wire/message.js';
import type { LanguageClient } from './language-client.js';

/** MIME data of the value that a name of a cell holds now; null when there is none to show. */
export type DescribeValue = (name: string) => Promise<Content | null>;

/** Answers what a front end asks while somebody types. Every answer says `ok`: a failing compiler knows nothing. */
export class Assist {
  readonly #language: LanguageClient;
  readonly #describeValue: DescribeValue;

  constructor(language: LanguageClient, describeValue: DescribeValue) {
    this.#language = language;
    this.#describeValue = describeValue;
  }

  async complete(content: Content): Promise<Content> {
    const { source, offset } = readCursor(content);
    const nothing: Completion = { start: offset, end: offset, entries: [] };
    const found = await this.#language.call('complete', { source, offset }).catch(() => nothing);
    const start = toCodePoints(source, found.start);
    const end = toCodePoints(source, found.end);
    return {
      status: 'ok',
      matches: found.entries.map(entry => entry.name),
      cursor_start: start,
      cursor_end: end,
      metadata: {
        _jupyter_types_experimental: found.entries.map(entry => ({
          start,
          end,
          text: entry.name,
          type: frontEndKind(entry),
          ...(entry.signature !== undefined && { signature: entry.signature })
        }))
      }
    };
  }

  async inspect(content: Content): Promise<Content> {
    const { source, offset } = readCursor(content);
    const found = await this.#language.call('inspect', { source, offset }).catch(() => null);
    const value = found?.name ? await this.#describeValue(found.name) : null;
    const data = found ? inspectionData(found, value) : {};
    return { status: 'ok', found: found !== null, data, metadata: {} };
  }

  async diagnose(source: string): Promise<Diagnosis[]> {
    return this.#language.call('diagnose', { source }).catch(() => []);
  }

  async isComplete(content: Content): Promise<Content> {
    const source = textField(content, 'code');
    const answer = await this.#language
      .call('isComplete', { source })
      .catch(() => ({ status: 'unknown' as const }));
    return { ...answer };
  }
}

function readCursor(content: Content): { source: string; offset: number } {
  const source = textField(content, 'code');
  const position = Number(content['cursor_pos'] ?? source.length);
  return { source, offset: toUtf16Offset(source, position) };
}

/** What is known of a name, and its value beside it: a tensor is drawn where the front end can. */
function inspectionData({ signature, documentation }: Inspection, value: Content | null): Content {
  const text = [signature, documentation, value?.['text/plain']].filter(Boolean).join('\n\n');
  const markdown = `\`\`\`ts\n${signature}\n\`\`\`\n\n${documentation}`.trim();
  return { ...value, 'text/plain': text, 'text/markdown': markdown };
}

/** The words JupyterLab has icons for. */
function frontEndKind({ kind }: CompletionEntry): string {
  switch (kind) {
    case 'const':
    case 'let':
    case 'var':
    case 'local var':
    case 'parameter':
    case 'alias':
      return 'variable';
    case 'getter':
    case 'setter':
      return 'property';
    case 'local function':
      return 'function';
    case 'local class':
      return 'class';
    case 'external module name':
      return 'module';
    case 'script':
    case 'directory':
      return 'path';
    case 'primitive type':
    case 'type parameter':
      return 'type';
    default:
      return kind;
  }
}
