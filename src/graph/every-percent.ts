/** Passes on a share of the work done only when it has grown by a hundredth. */
export function everyPercent(report: (done: number) => void): (done: number) => void {
  let last = 0;
  return (done) => {
    if (done - last < 0.01) return;
    last = done;
    report(done);
  };
}
