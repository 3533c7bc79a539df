const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** An index under the line: 351 as ₃₅₁. */
export function subscript(index: number): string {
  return small(index, SUBSCRIPTS);
}

/** A power above the line: −9 as ⁻⁹. */
export function superscript(power: number): string {
  return `${power < 0 ? '⁻' : ''}${small(Math.abs(power), SUPERSCRIPTS)}`;
}

function small(number: number, digits: string): string {
  return [...String(number)].map(digit => digits[Number(digit)] ?? '').join('');
}
