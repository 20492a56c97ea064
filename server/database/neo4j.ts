import neo4j, {
  isRetryableError,
  type ManagedTransaction,
  Neo4jError,
} from "neo4j-driver";

import { DatabaseFault, translateFault } from "./fault.ts";
import type { Parameter, Parameters, Row, Statement } from "./statement.ts";

/** Where the database is. `uri` is `bolt://`, `neo4j://` or either with TLS (`+s`, `+ssc`). */
export type Connection = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
};

/** What the server tells about a statement, beside its answer: unknown names, cartesian products, deprecations. */
export type DatabaseNotice = {
  readonly statement: string;
  readonly code: string;
  readonly text: string;
};

/** One statement was run. `milliseconds` counts from sending to the last row. */
export type StatementRun = {
  readonly name: string;
  readonly milliseconds: number;
};

/** A transaction in which statements run one after another; all of it is kept, or nothing. */
export type Transaction = {
  /** Rows as plain maps. */
  run(statement: Statement, parameters?: Parameters): Promise<readonly Row[]>;
};

/** Limits of one call. */
export type CallOptions = {
  /** The transaction is stopped after so many milliseconds (default 30,000). */
  readonly timeout?: number | undefined;
  /** Called once for each statement run. */
  readonly onRun?: ((run: StatementRun) => void) | undefined;
};

/** The one door to Neo4j. Faults come out as `DatabaseFault`. */
export type Database = {
  /** Runs one reading statement; retried by the driver when the fault passes. */
  read(
    statement: Statement,
    parameters?: Parameters,
    options?: CallOptions,
  ): Promise<readonly Row[]>;
  /** Runs work in one writing transaction; the driver may run it again, so it must carry an operation key. */
  write<T>(
    work: (transaction: Transaction) => Promise<T>,
    options?: CallOptions,
  ): Promise<T>;
  /** Runs one statement that opens transactions of its own (`CALL … IN TRANSACTIONS`, schema changes). Never retried. */
  runAlone(
    statement: Statement,
    parameters?: Parameters,
    options?: CallOptions,
  ): Promise<readonly Row[]>;
  /** As `read`, once, with what it cost by PROFILE: for tests and bench. */
  profile(statement: Statement, parameters?: Parameters): Promise<ProfiledPlan>;
  /** What changes with every transaction that any process commits: equal versions, an equal store. */
  version(): Promise<string>;
  /** Answers once a connection works, else throws a DatabaseFault. */
  verify(): Promise<void>;
  /** Name, version and edition of the server. */
  describe(): Promise<{
    readonly name: string;
    readonly version: string;
    readonly edition: string;
  }>;
  close(): Promise<void>;
};

/** A profiled plan, summed, and what was answered. */
export type ProfiledPlan = {
  readonly hits: number;
  readonly operators: readonly string[];
  readonly rows: readonly Row[];
};

const defaultTimeout = 30_000;

/** Sends a number with a fraction (or one that must stay a float) as a float. */
const toDriver = (value: Parameter): unknown => {
  if (typeof value === "number")
    return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === undefined) return null;
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map(toDriver);
  return toDriverMap(value);
};

const isList = (value: Parameter): value is readonly Parameter[] =>
  Array.isArray(value);

const toDriverMap = (parameters: Parameters): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [key, toDriver(value)]),
  );

type Notice = { readonly code: string; readonly description: string };

type PlanNode = {
  readonly operatorType: string;
  readonly dbHits?: number;
  readonly children: readonly PlanNode[];
};

const flatten = (plan: PlanNode): readonly PlanNode[] => [
  plan,
  ...plan.children.flatMap(flatten),
];

/**
 * Opens the one driver of the process.
 * @param onNotice called for each notification of the server; tests make it throw.
 */
export const connect = (
  connection: Connection,
  onNotice: (notice: DatabaseNotice) => void = () => undefined,
): Database => {
  const driver = neo4j.driver(
    connection.uri,
    neo4j.auth.basic(connection.user, connection.password),
    {
      disableLosslessIntegers: true,
      userAgent: "kartoteka",
      maxConnectionPoolSize: 50,
      connectionAcquisitionTimeout: 10_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 10_000,
    },
  );
  const openSession = (mode: "READ" | "WRITE") =>
    driver.session({
      defaultAccessMode: mode,
      ...(connection.database === undefined
        ? {}
        : { database: connection.database }),
    });

  const report = (name: string, notifications: readonly Notice[]) => {
    for (const { code, description } of notifications)
      onNotice({ statement: name, code, text: description });
  };

  const runIn =
    (transaction: Pick<ManagedTransaction, "run">, options: CallOptions) =>
    async (
      { name, text }: Statement,
      parameters: Parameters = {},
    ): Promise<readonly Row[]> => {
      const started = performance.now();
      const answer = await transaction.run<Row>(text, toDriverMap(parameters));
      options.onRun?.({ name, milliseconds: performance.now() - started });
      report(name, answer.summary.notifications);
      return answer.records.map((record) => record.toObject());
    };

  const inSession = async <T>(
    mode: "READ" | "WRITE",
    name: string,
    work: (session: ReturnType<typeof openSession>) => Promise<T>,
  ): Promise<T> => {
    const session = openSession(mode);
    try {
      return await work(session);
    } catch (error) {
      throw error instanceof Neo4jError ? translateFault(error, name) : error;
    } finally {
      await session.close();
    }
  };

  /** One journey to the server; a transaction that we open takes three. */
  const runOnce = (
    session: ReturnType<typeof openSession>,
    options: CallOptions,
  ) => {
    const timeout = options.timeout ?? defaultTimeout;
    const run = (text: string, given?: unknown) =>
      session.run(text, given, { timeout });
    return runIn({ run }, options);
  };

  const read: Database["read"] = (statement, parameters, options = {}) =>
    inSession("READ", statement.name, async (session) => {
      try {
        return await runOnce(session, options)(statement, parameters);
      } catch (error) {
        const passes = error instanceof Neo4jError && isRetryableError(error);
        if (!passes) throw error;
      }
      return session.executeRead(
        (transaction) => runIn(transaction, options)(statement, parameters),
        { timeout: options.timeout ?? defaultTimeout },
      );
    });

  return {
    read,
    write: (work, options = {}) =>
      inSession("WRITE", "write", (session) =>
        session.executeWrite(
          (transaction) => work({ run: runIn(transaction, options) }),
          {
            timeout: options.timeout ?? defaultTimeout,
          },
        ),
      ),
    runAlone: (statement, parameters, options = {}) =>
      inSession("WRITE", statement.name, (session) =>
        runOnce(session, options)(statement, parameters),
      ),
    profile: (statement, parameters = {}) =>
      inSession("READ", statement.name, async (session) => {
        const answer = await session.run<Row>(
          `PROFILE ${statement.text}`,
          toDriverMap(parameters),
        );
        const { profile, notifications } = answer.summary;
        report(statement.name, notifications);
        if (profile === false)
          throw new DatabaseFault(
            "UNAVAILABLE",
            "The server gave no profile",
            statement.name,
          );
        const nodes = flatten(profile);
        return {
          hits: nodes.reduce((sum, node) => sum + (node.dbHits ?? 0), 0),
          operators: nodes.map((node) => node.operatorType),
          rows: answer.records.map((record) => record.toObject()),
        };
      }),
    version: () =>
      inSession("READ", "version", async (session) => {
        await session.run("RETURN 1", undefined, { timeout: defaultTimeout });
        // A reading session's bookmark names the last transaction that was committed before it.
        return session.lastBookmarks().join(" ");
      }),
    verify: async () => {
      try {
        await driver.verifyConnectivity();
      } catch (error) {
        throw error instanceof Neo4jError
          ? translateFault(error, "verify")
          : error;
      }
    },
    describe: async () => {
      const rows = await read({
        name: "describe-database",
        text: "CALL dbms.components() YIELD name, versions, edition RETURN name, versions[0] AS version, edition",
      });
      const row = rows[0] ?? {};
      return {
        name: String(row["name"]),
        version: String(row["version"]),
        edition: String(row["edition"]),
      };
    },
    close: () => driver.close(),
  };
};
