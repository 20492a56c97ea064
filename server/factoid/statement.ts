import { textOf } from "../compile/shape.ts";
import { term, valueTerm } from "./kinds/term.ts";

type Told = {
  readonly kind?: unknown;
  readonly value?: unknown;
  readonly statementRu?: unknown;
  readonly statementEn?: unknown;
};

/** What a claim says, in a few words: those entered with it (in the other language where one is missing), else its kind and value. */
export const statementOf = (
  { kind, value, statementRu, statementEn }: Told,
  lang: "RU" | "EN",
): string => {
  const told =
    lang === "EN" ? (statementEn ?? statementRu) : (statementRu ?? statementEn);
  if (typeof told === "string" && told !== "") return told;
  const [ofKind, ofValue] = [
    term("FACTOID_KIND", textOf(kind)),
    valueTerm(textOf(kind), textOf(value)),
  ];
  const words = [ofKind, ofValue].flatMap((each) =>
    each === null ? [] : [lang === "EN" ? each.labelEn : each.labelRu],
  );
  return words.join(": ");
};
