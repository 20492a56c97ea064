import type { CombinedError } from "urql";

/** What became of a question put to the server. */
export type Answer<Data> =
  | { readonly kind: "loading" }
  | { readonly kind: "offline" }
  | {
      readonly kind: "failed";
      readonly code: string;
      readonly message: string;
    }
  | {
      readonly kind: "ready";
      readonly data: Data;
      readonly isStale: boolean;
    };

const codeOf = (error: CombinedError): string => {
  const code: unknown = error.graphQLErrors[0]?.extensions["code"];
  return typeof code === "string" ? code : "INTERNAL";
};

/** A refusal or an outage, as a reader can be told. No answer at all means that the server is away. */
export const answerOfError = (
  error: CombinedError,
): Extract<Answer<never>, { kind: "offline" | "failed" }> => {
  const first = error.graphQLErrors[0];
  if (first === undefined) return { kind: "offline" };
  return { kind: "failed", code: codeOf(error), message: first.message };
};

/** A judgement signed or withdrawn, a claim retracted or brought back, a restriction lifted, or a study saved, changes what any answer shows. */
export const changedByWriting = {
  additionalTypenames: [
    "Interpretation",
    "InterpretationRetracted",
    "Factoid",
    "FactoidRetracted",
    "Source",
    "SavedView",
    "SavedViewRetracted",
    "CaseStudy",
  ],
};
