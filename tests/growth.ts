export type Act = () => unknown;

/** Other work on the machine can only make a growth look larger: the least of many is the act's own. */
const MOST_TRIES = 40;
const ENOUGH = 5;

/** Four times as much takes four times as long, or sixteen times where it grows with the square: this lies between. */
export const EIGHTFOLD = 8;

/**
 * How many times the processor's work for one act is that for another, at the least: each is taken ten times in turn, so
 * that both meet the same noise, and again while the growth is larger than five.
 */
export async function growthOf([small, large]: [Act, Act]): Promise<number> {
  let growth = Infinity;
  for (let turn = 0; turn < MOST_TRIES && growth > ENOUGH; turn += 1) {
    const [one, other] = await leastOf([small, large]);
    growth = Math.min(growth, other / one);
  }
  return growth;
}

/** Microseconds of the processor. */
async function leastOf(acts: [Act, Act]): Promise<[number, number]> {
  const least: [number, number] = [Infinity, Infinity];
  for (let turn = 0; turn < 10; turn += 1)
    for (const [index, act] of acts.entries()) {
      const start = process.cpuUsage();
      await act();
      const { user, system } = process.cpuUsage(start);
      least[index] = Math.min(least[index]!, user + system);
    }
  return least;
}
