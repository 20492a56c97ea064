import type { Mark } from "../../../shared/figures/mark.ts";
import { otherState, type StateLook, stateLooks } from "../../theme/tokens.ts";

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

const lookOf = (code: string): StateLook =>
  stateLooks[ofClaims[code] ?? code] ?? otherState;

/** The fill of a state, or of what a stage told, in a drawing: its texture where it has one (`HatchDefs`). */
export const fillOfState = (code: string): string => {
  const { fill, texture } = lookOf(code);
  return (
    others[code] ??
    (texture === "plain" ? fill : `url(#lives-${ofClaims[code] ?? code})`)
  );
};

/** The colour alone, without the texture; of what stands for nothing, the colour of lines. */
export const colourOfState = (code: string): string =>
  others[code] === undefined ? lookOf(code).fill : "var(--kt-hatch)";

type Filled = Pick<Extract<Mark, { is: "rect" }>, "fill" | "texture">;

const otherMarks: Readonly<Record<string, Filled>> = {
  "not-known": { fill: "card", texture: "hatch" },
  "not-attested": { fill: "card", texture: "hatch" },
  "not-told": { fill: "card", texture: "hatch" },
  either: { fill: "hairline" },
  contested: { fill: "conflict-ground" },
  dead: { fill: "paper" },
};

/** The same fill in a kept figure. */
export const markFillOfState = (code: string): Filled => {
  const { fill, texture } = lookOf(code);
  return (
    otherMarks[code] ?? { fill, ...(texture === "plain" ? {} : { texture }) }
  );
};

/** The same colour in a kept figure. */
export const markColourOfState = (code: string): Filled["fill"] =>
  others[code] === undefined ? lookOf(code).fill : "hatch";
