/** What went wrong with the database, as the rest of the house may know it. */
export type FaultKind =
  /** Not reachable, or shutting down: try again later. */
  | "UNAVAILABLE"
  /** Stopped by a time limit. */
  | "TIMED_OUT"
  /** Stopped by a memory limit. */
  | "TOO_COSTLY"
  /** A uniqueness constraint refused the write. */
  | "EXISTS_ALREADY"
  /** Name or password refused. */
  | "NOT_AUTHENTICATED"
  /** A mistake of ours: a malformed statement, a missing parameter. */
  | "BROKEN";

/** A fault of the database with the name of the statement, never its parameters. */
export class DatabaseFault extends Error {
  readonly kind: FaultKind;
  readonly statement: string;

  constructor(
    kind: FaultKind,
    message: string,
    statement: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "DatabaseFault";
    this.kind = kind;
    this.statement = statement;
  }
}

/** By code, the most telling first (the status codes of Neo4j 5; 2026.x keeps them). */
const kindByCode: readonly (readonly [RegExp, FaultKind])[] = [
  [
    /TransactionTimedOut|TransactionTerminated|LockAcquisitionTimeout|TransactionMarkedAsFailed/,
    "TIMED_OUT",
  ],
  [
    /MemoryPoolOutOfMemory|TransientError\.General\.OutOfMemory|MemoryLimit/i,
    "TOO_COSTLY",
  ],
  [/ConstraintValidationFailed/, "EXISTS_ALREADY"],
  [
    /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)/,
    "NOT_AUTHENTICATED",
  ],
  [
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable|DatabaseNotFound|GeneralError|TransientError/,
    "UNAVAILABLE",
  ],
];

/** Translates an error of the driver by its code. */
export const translateFault = (
  error: { readonly code: string; readonly message: string },
  statement: string,
): DatabaseFault => {
  const kind =
    kindByCode.find(([pattern]) => pattern.test(error.code))?.[1] ?? "BROKEN";
  return new DatabaseFault(kind, `${error.code}: ${error.message}`, statement, {
    cause: error,
  });
};
