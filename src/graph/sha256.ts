/**
 * SHA-256 (FIPS 180-4) in hexadecimal, at once: a page that is being closed cannot wait for the browser's own, and a page
 * without encryption has none.
 */
export function sha256(bytes: Uint8Array): string {
  const state = Uint32Array.from(FIRST);
  const view = new DataView(padded(bytes).buffer);
  const words = new Uint32Array(64);
  for (let start = 0; start < view.byteLength; start += 64) {
    for (let at = 0; at < 16; at += 1) words[at] = view.getUint32(start + at * 4);
    extend(words);
    compress(state, words);
  }
  return Array.from(state, (part) => part.toString(16).padStart(8, '0')).join('');
}

/** A one, zeros, and the length in bits, to whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  new DataView(whole.buffer).setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n);
  return whole;
}

function extend(words: Uint32Array): void {
  for (let at = 16; at < 64; at += 1) {
    const early = words[at - 15]!;
    const late = words[at - 2]!;
    const mixed = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const stirred = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[at] = words[at - 16]! + mixed + words[at - 7]! + stirred;
  }
}

function compress(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let at = 0; at < 64; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + ROUNDS[at]! + words[at]!) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, at) => (state[at]! += value));
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const PRIMES = Array.from({ length: 312 }, (_, at) => at).filter(
  (number) =>
    number > 1 && !Array.from({ length: number }, (_, at) => at).some((by) => by > 1 && number % by === 0),
);
/** The first 32 bits of what stands behind the point of a root. */
const fraction = (root: number): number => Math.floor((root % 1) * 2 ** 32);
const FIRST = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = Uint32Array.from(PRIMES.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));
