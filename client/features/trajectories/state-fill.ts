import { otherState, stateLooks } from "../../theme/tokens.ts";

/** What stands for no state: drawn by a pattern or a variable of the scheme, never by a colour of a state. */
const others: Readonly<Record<string, string>> = {
  "not-known": "url(#lives-hatch)",
  "not-attested": "url(#lives-hatch)",
  "not-told": "url(#lives-hatch)",
  either: "var(--kt-hairline)",
  contested: "var(--kt-conflict-ground)",
  dead: "var(--kt-paper)",
};

/** Outcomes of stages take the colour of the state they lead to. */
const ofClaims: Readonly<Record<string, string>> = {
  "registration:reregistered": "reregistered",
  "registration:refused": "expelled",
  "registration:to-candidate": "candidate",
  "penalty:expelled": "expelled",
  "penalty:reinstated": "reinstated",
  "penalty:note-of-fault": "penalty",
  "penalty:reprimand": "penalty",
  "penalty:severe-reprimand": "penalty",
};

/** The fill of a state, or of what a stage told, in a drawing. */
export const fillOfState = (code: string): string =>
  others[code] ?? (stateLooks[ofClaims[code] ?? code] ?? otherState).fill;
