/** How to reach a database over Bolt. */
export type DatabaseAccess = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Absent: the server's default database. */
  readonly database?: string | undefined;
};

/** Resolves when a connection with this access works. Passed in, since the driver has one door of its own. */
export type VerifyAccess = (access: DatabaseAccess) => Promise<void>;

/** A database that answers, and how to leave it: one that this process started is stopped. */
export type RunningDatabase = {
  readonly access: DatabaseAccess;
  stop(): Promise<void>;
};
