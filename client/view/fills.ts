import type { ThingKind } from "../graph/graph.ts";
import type { Colours } from "../theme/tokens.ts";

/** The fill of each kind's shape. */
export const fills = (
  colours: Colours,
): Readonly<Record<ThingKind, string>> => ({
  person: colours.person,
  organization: colours.organization,
  "security-cell": colours.securityCell,
  institution: colours.institution,
  force: colours.hatch,
  place: colours.card,
});
