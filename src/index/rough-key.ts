/** How many numbers make a key; each holds eight signs of 6 bits. */
export const ROUGH_PARTS = 2;
const SIGNS = 8;
const BASE = 64;
const SPACE = 1;
const OTHER_ASCII = 2;
/** Before each number stands how many digits it has, so that 9 comes before 10. */
const DIGITS = 3;
const DIGIT = 14;
const LETTER = 25;
const FOREIGN = 63;

/** Letters that no accent can be taken from. */
const LIKE: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  œ: 'o',
  đ: 'd',
  æ: 'a',
  ß: 's',
  ı: 'i',
};

/** The sign of each Latin letter, digit and mark. */
export type Signs = Uint8Array;

export function makeSigns(): Signs {
  return Uint8Array.from({ length: 0x250 }, (_, code) => findSign(code));
}

/**
 * Writes the first 16 signs of a name as two numbers at the place in `keys`. They compare nearly as names
 * do in most languages: without accents and case, numbers by value.
 */
export function writeRoughKey(name: string, signs: Signs, keys: Float64Array, place: number): void {
  let key = 0;
  let count = 0;
  let inNumber = false;
  for (let at = 0; count < SIGNS * ROUGH_PARTS; at += 1) {
    const sign = at < name.length ? (signs[name.charCodeAt(at)] ?? FOREIGN) : 0;
    const isDigit = sign >= DIGIT && sign < LETTER;
    if (isDigit && !inNumber) {
      key = key * BASE + DIGITS + digitsFrom(name, at);
      count += 1;
      if (count % SIGNS === 0) key = keep(key, keys, place, count);
    }
    inNumber = isDigit;
    key = key * BASE + sign;
    count += 1;
    if (count % SIGNS === 0) key = keep(key, keys, place, count);
  }
}

function keep(key: number, keys: Float64Array, place: number, count: number): number {
  if (count <= SIGNS * ROUGH_PARTS) keys[place * ROUGH_PARTS + count / SIGNS - 1] = key;
  return 0;
}

/** At most ten. */
function digitsFrom(name: string, from: number): number {
  let count = 1;
  while (count < 10 && isDigitAt(name, from + count)) count += 1;
  return count;
}

function isDigitAt(name: string, at: number): boolean {
  const code = name.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function findSign(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  const plain = LIKE[lower] ?? lower.normalize('NFD').charAt(0);
  if (plain >= 'a' && plain <= 'z') return LETTER + plain.charCodeAt(0) - 97;
  if (plain >= '0' && plain <= '9') return DIGIT + Number(plain);
  if (plain === ' ') return SPACE;
  return code < 128 ? OTHER_ASCII : FOREIGN;
}
