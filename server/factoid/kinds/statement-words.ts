import { term, valueTerm } from "./term.ts";

const textOf = (raw: unknown): string => (typeof raw === "string" ? raw : "");

/** A claim in a line: as whoever entered it put it, in the other language where that is missing, else its kind and value. */
export const statementWords = (
  claim: {
    readonly kind?: unknown;
    readonly value?: unknown;
    readonly statementRu?: unknown;
    readonly statementEn?: unknown;
  },
  lang: "RU" | "EN",
): string => {
  const [ru, en] = [textOf(claim.statementRu), textOf(claim.statementEn)];
  const told = lang === "EN" ? en || ru : ru || en;
  if (told !== "") return told;
  const words = [
    term("FACTOID_KIND", textOf(claim.kind)),
    valueTerm(textOf(claim.kind), textOf(claim.value)),
  ].flatMap((each) =>
    each === null ? [] : [lang === "EN" ? each.labelEn : each.labelRu],
  );
  return words.join(": ");
};
