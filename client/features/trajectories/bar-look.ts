import type { Stretch } from "../../api/trajectories.documents.ts";
import { otherState, stateLooks } from "../../theme/tokens.ts";

const fillOf = (code: string): string => (stateLooks[code] ?? otherState).fill;

/** Several states of the same days: bands one above the other. */
const banded = (codes: readonly string[]): string => {
  const share = 100 / codes.length;
  const stops = codes.map(
    (code, index) =>
      `${fillOf(code)} ${index * share}% ${(index + 1) * share}%`,
  );
  return `linear-gradient(${stops.join(", ")})`;
};

/** How a bar of a lane looks; undefined where the ground (not known) is to be seen. */
export function barLook({
  standing,
  states,
  basis,
}: Pick<Stretch, "standing" | "states" | "basis">) {
  if (standing === "UNKNOWN") return undefined;
  const codes = states.map(({ code }) => code);
  const [first] = codes;
  const look = stateLooks[first ?? ""] ?? otherState;
  return {
    standing,
    texture: codes.length === 1 ? look.texture : "plain",
    background:
      first === undefined
        ? undefined
        : codes.length > 1
          ? banded(codes)
          : look.fill,
    isPale: basis === "EXTRAPOLATED",
    isInferred: basis === "INFERRED",
    /** Within the bounds of a date: a thinner bar. */
    isThin: standing === "POSSIBLE" && basis !== "EXTRAPOLATED",
  };
}
