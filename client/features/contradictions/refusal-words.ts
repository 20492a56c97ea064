import type { Outcome } from "../../api/ask.ts";

/** The outcome of a change, as far as it was refused. */
export type Refused = {
  readonly __typename: string;
  readonly problems?: readonly {
    readonly path: string;
    readonly value: string | null;
    readonly rule: string;
  }[];
  readonly message?: string;
};

/** Why a judgement was not taken, in the server's words; undefined when it was. `offline` is said in the reader's language. */
export function refusalWords<Data>(
  outcome: Outcome<Data>,
  resultOf: (data: Data) => Refused,
  offline: string,
): string | undefined {
  if (outcome.kind === "offline") return offline;
  if (outcome.kind === "failed") return outcome.message;
  const { problems, message } = resultOf(outcome.data);
  if (problems !== undefined)
    return problems
      .map(({ path, value, rule }) =>
        value === null ? `${path}: ${rule}` : `${path}: ${value}: ${rule}`,
      )
      .join("; ");
  return message;
}
