import { many } from "../compile/relations.ts";

/** `silences` of whoever or whatever is involved in claims: the questions about it that sources should have answered and do not. */
export const silencesAbout = many({
  match: ({ vars: { self } }, to) => `(${self})<-[:CONCERNS]-(${to}:Silence)`,
  orderBy: (to) => `${to}.id`,
});
