import { columnName, rowName, table } from './report.mjs';

/** Native code beside ours on as many threads: ms, and how many times as long it takes. No line if nothing was measured. */
export function orientationTable(rows, threads) {
  const measured = rows.filter(({ native }) => native);
  if (measured.length === 0) return [];
  const names = [...new Set(measured.flatMap(({ native }) => Object.keys(native.ms)))];
  const counts = threads > 1 ? ['1 thread', `${threads} threads`] : ['1 thread'];
  // Ours is the first of each.
  const groups = counts.map(count => names.filter(name => name.endsWith(`, ${count}`)));
  const lines = table([
    [
      'for orientation: ms, and times as long as tsteps',
      ...groups.flat().map(columnName),
      'largest\ndifference'
    ],
    ...measured.map(({ name, native }) => [
      rowName(name),
      ...groups.flatMap(group => group.map(one => cellOf(native.ms, one, group[0]))),
      largest(native.differences)
    ])
  ]);
  return [...lines, ''];
}

/** The largest difference from our result, if any was compared. */
export function largest(differences) {
  const some = Object.values(differences);
  return some.length > 0 ? Math.max(...some).toExponential(1) : '';
}

function cellOf(ms, name, own) {
  if (!(name in ms)) return '';
  const time = ms[name].toFixed(ms[name] < 1 ? 4 : 2);
  return name === own ? time : `${time} ${(ms[name] / ms[own]).toFixed(1)}x`;
}
