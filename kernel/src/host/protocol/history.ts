import { textField, type Content } from '../../wire/message.js';
import type { HistoryEntry, HistoryFile } from './history-file.js';

/** Answers `history_request`: the last cells, those of one session, or those that match a pattern. */
export function historyReply(content: Content, file: HistoryFile): Content {
  const withOutput = content['output'] === true;
  const history = chosen(content, file).map(({ session, line, input, output }) => [
    session,
    line,
    withOutput ? [input, output] : input
  ]);
  return { status: 'ok', history };
}

function chosen(content: Content, file: HistoryFile): readonly HistoryEntry[] {
  const entries = file.entries();
  switch (content['hist_access_type']) {
    case 'range':
      return rangeOf(entries, content, file.session);
    case 'search':
      return search(entries, content);
    default:
      return last(entries, content['n']);
  }
}

/** Session 0 is the present one, and a negative one counts back from it; `stop` is not included. */
function rangeOf(
  entries: readonly HistoryEntry[],
  content: Content,
  current: number
): HistoryEntry[] {
  const asked = integer(content['session']) ?? 0;
  const session = asked <= 0 ? current + asked : asked;
  const start = integer(content['start']) ?? 1;
  const stop = integer(content['stop']) ?? Infinity;
  return entries.filter(
    entry => entry.session === session && entry.line >= start && entry.line < stop
  );
}

/** `pattern` as in a shell: `*` for any text, `?` for one character; the whole cell must match. */
function search(entries: readonly HistoryEntry[], content: Content): readonly HistoryEntry[] {
  const pattern = textField(content, 'pattern') || '*';
  let found = entries.filter(({ input }) => matchesGlob(input, pattern));
  if (content['unique'] === true) {
    // Where a cell was run last is where people remember it.
    const newest = new Map(found.map(entry => [entry.input, entry]));
    found = found.filter(entry => newest.get(entry.input) === entry);
  }
  return last(found, content['n']);
}

/** In one pass over the text for each star, so that no pattern is slow. */
function matchesGlob(text: string, glob: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    if (glob[next] === '*') {
      star = next++;
      resume = at;
    } else if (glob[next] === '?' || glob[next] === text[at]) {
      next++;
      at++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  return /^\**$/.test(glob.slice(next));
}

function last(entries: readonly HistoryEntry[], count: unknown): readonly HistoryEntry[] {
  const n = integer(count);
  if (n === null) return entries;
  return n > 0 ? entries.slice(-n) : [];
}

function integer(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) ? value : null;
}
