/**
 * Collects things until the browser draws its next frame, and hands them over together: a script that colours
 * hundreds of ranges is painted once, not hundreds of times. `flush` hands over at once what waits.
 */
export function byFrame<T>(handOver: (things: readonly T[]) => void): { add(thing: T): void; flush(): void } {
  let waiting: T[] = [];
  const flush = () => {
    const things = waiting;
    waiting = [];
    if (things.length > 0) handOver(things);
  };
  return {
    add(thing) {
      if (waiting.length === 0) requestAnimationFrame(flush);
      waiting.push(thing);
    },
    flush,
  };
}
