import type { Graph } from "./graph.ts";

/**
 * Those who hang together, through ties or through a box around them; the parts in the order in which their first came, each in the order of the network.
 */
export function componentsOf(
  { things, ties }: Graph,
  boxes: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
  const leaders = new Map<string, string>();
  const leaderOf = (id: string): string => {
    let at = id;
    for (
      let next = leaders.get(at);
      next !== undefined && next !== at;
      next = leaders.get(at)
    )
      at = next;
    leaders.set(id, at);
    return at;
  };
  const join = (one: string, other: string) =>
    leaders.set(leaderOf(one), leaderOf(other));
  for (const { from, to } of ties.values())
    if (things.has(from) && things.has(to)) join(from, to);
  for (const [id, box] of boxes) if (things.has(id)) join(id, `box ${box}`);
  const parts = new Map<string, string[]>();
  for (const id of things.keys()) {
    const leader = leaderOf(id);
    const part = parts.get(leader);
    if (part === undefined) parts.set(leader, [id]);
    else part.push(id);
  }
  return [...parts.values()];
}
