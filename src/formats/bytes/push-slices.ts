const SLICE = 1 << 16;

/** Gives packed bytes to what unpacks them, little by little, so that it can be stopped. */
export function pushSlices(
  stream: { push: (slice: Uint8Array, isLast: boolean) => void },
  packed: Uint8Array,
): void {
  for (let at = 0; at < packed.length; at += SLICE)
    stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
}
