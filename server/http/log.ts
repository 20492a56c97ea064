/** What one line of the log may hold. Never the contents of claims, never variables of a query. */
export type LogFields = {
  readonly [field: string]: string | number | boolean | undefined;
};

/** Structured lines. */
export type Log = {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
};

/**
 * A log that writes one JSON object a line.
 * @param write takes a finished line (standard output in use, a list in tests)
 * @param clock now, ISO 8601
 */
export const makeLog = (
  write: (line: string) => void,
  clock: () => string,
): Log => {
  const at =
    (level: string) =>
    (event: string, fields: LogFields = {}): void => {
      write(JSON.stringify({ at: clock(), level, event, ...fields }));
    };
  return { info: at("info"), warn: at("warn"), error: at("error") };
};
