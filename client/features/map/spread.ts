/** A mark on the map: where it belongs, and how much room it takes. */
export type Placed = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

const turns = 200;
const gap = 1;

/**
 * Moves marks that would cover each other apart, as little as that takes; those with room stay where they are. A town and the raion
 * around it have one centre: they end side by side. The same marks always end the same.
 */
export function spread(marks: readonly Placed[]): readonly Placed[] {
  const now = marks.map(({ x, y, radius }) => ({ x, y, radius }));
  for (let turn = 0; turn < turns; turn += 1) {
    let moved = 0;
    now.forEach((one, index) => {
      now.slice(index + 1).forEach((other, offset) => {
        const wanted = one.radius + other.radius + gap;
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const apart = Math.hypot(dx, dy);
        if (apart >= wanted - 0.01) return;
        moved += 1;
        // Two on one spot part sideways, each pair a little otherwise.
        const angle =
          apart < 0.01 ? (index + offset) * 0.7 : Math.atan2(dy, dx);
        const push = (wanted - apart) / 2;
        one.x -= Math.cos(angle) * push;
        one.y -= Math.sin(angle) * push;
        other.x += Math.cos(angle) * push;
        other.y += Math.sin(angle) * push;
      });
    });
    if (moved === 0) break;
  }
  return now;
}
