/** One thing wrong with an input: where, the value given, the rule it breaks. */
export type Problem = {
  readonly path: string;
  readonly value: string;
  readonly rule: string;
};

/** The expected ways in which a write is refused; nothing is written then. */
export type Refusal =
  | {
      readonly __typename: "InvalidInput";
      readonly problems: readonly Problem[];
    }
  | {
      readonly __typename: "NotFound";
      readonly id: string;
      readonly message: string;
    }
  | {
      readonly __typename: "NotAllowed";
      readonly action: string;
      readonly message: string;
    }
  | {
      readonly __typename: "Conflict";
      readonly currentId: string | null;
      readonly revision: number;
      readonly message: string;
    };

/** Carries a refusal out of a transaction, so that everything in it is rolled back. */
export class WriteRefused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.__typename);
    this.name = "WriteRefused";
    this.refusal = refusal;
  }
}

/** Refuses with the problems found; does nothing when there are none. */
export const refuseProblems = (problems: readonly Problem[]): void => {
  if (problems.length > 0)
    throw new WriteRefused({ __typename: "InvalidInput", problems });
};

/** Refuses with one problem; the value is told as it stands in the input. */
export const refuseProblem = (
  path: string,
  value: unknown,
  rule: string,
): never => {
  throw new WriteRefused({
    __typename: "InvalidInput",
    problems: [{ path, value: JSON.stringify(value ?? null), rule }],
  });
};
