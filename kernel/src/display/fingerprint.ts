/**
 * 53 bits of a text as hexadecimal digits (cyrb53, bryc, public domain): the same text gives the same digits in every
 * kernel, so that a notebook run again is saved unchanged. It tells the drawings of one notebook apart; it is no proof
 * against forgery.
 */
export function fingerprintOf(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const number = 4294967296 * (2097151 & high) + (low >>> 0);
  return number.toString(16).padStart(14, '0');
}
