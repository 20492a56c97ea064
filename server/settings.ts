import { isIP } from "node:net";
import { resolve } from "node:path";

import { z } from "zod";

import { StartProblem } from "./database/embedded/start-problem.ts";
import { type SettingName, settingsTable } from "./settings-table.ts";

/** A Neo4j that the user runs. */
export type GivenDatabase = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Absent: the server's default database. */
  readonly database: string | undefined;
};

/** What this process was asked to do; never changes while it runs. */
export type Settings = {
  readonly host: string;
  readonly port: number;
  /** True on any host but loopback: there nobody is known, so nobody may write. */
  readonly isReadOnly: boolean;
  /** What the Host header may name: lower case, no port, IPv6 in brackets. */
  readonly allowedHosts: readonly string[];
  readonly dataFolder: string;
  /** Neo4j's own program files, shared by all data folders of this clone. */
  readonly cacheFolder: string;
  readonly seed: "all" | "real" | "none";
  /** Absent: Kartoteka runs a database itself. */
  readonly neo4j: GivenDatabase | undefined;
};

const hostName =
  /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

const isHost = (host: string): boolean =>
  isIP(host) !== 0 || (hostName.test(host) && !/^[\d.]+$/.test(host));

/** `[::1]` in an address and `::1` at a socket are the same host. */
const withoutBrackets = (host: string): string =>
  host
    .trim()
    .replace(/^\[(.*)\]$/, "$1")
    .toLowerCase();

const host = z.string().transform(withoutBrackets).refine(isHost);

const isDatabaseAddress = (text: string): boolean =>
  /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/@\s]+\/?$/.test(text) && URL.canParse(text);

const settingsSchema = z.object({
  HOST: host.default("127.0.0.1"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(4000),
  KARTOTEKA_DATA: z.string().default(".kartoteka"),
  KARTOTEKA_SEED: z.enum(["all", "real", "none"]).default("all"),
  KARTOTEKA_HOSTS: z
    .string()
    .transform((list) => list.split(",").map(withoutBrackets))
    .refine((hosts) => hosts.every(isHost))
    .default([]),
  NEO4J_URI: z.string().refine(isDatabaseAddress).optional(),
  NEO4J_USER: z.string().regex(/^\S+$/).optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[a-z][a-z0-9.-]{2,62}$/i)
    .optional(),
} satisfies Record<SettingName, z.ZodType>);

/** Names that the project's tools put into the environment and that are no settings of the server. */
const namesOfTools = ["KARTOTEKA_CHROMIUM", "KARTOTEKA_ADDRESS"];

/**
 * Reads the settings from a record such as the environment; an empty value counts as none.
 * Throws one StartProblem that lists every wrong setting with its value and its rule.
 */
export function parseSettings(
  given: Readonly<Record<string, string | undefined>>,
  projectFolder: string,
): Settings {
  const filled = Object.fromEntries(
    Object.entries(given).filter(
      ([, value]) => value !== undefined && value.trim() !== "",
    ),
  );
  const parsed = settingsSchema.safeParse(filled);
  const problems = [
    ...wrongValues(parsed.error, filled),
    ...databaseProblems(filled),
    ...unknownNames(filled),
  ];
  if (!parsed.success || problems.length > 0) {
    throw new StartProblem(
      `Wrong settings:\n${problems.map((each) => `  ${each}`).join("\n")}`,
      "docs/settings.md explains each of them.",
    );
  }
  return toSettings(parsed.data, projectFolder);
}

function toSettings(
  values: z.output<typeof settingsSchema>,
  projectFolder: string,
): Settings {
  const { HOST, NEO4J_URI, NEO4J_PASSWORD } = values;
  return {
    host: HOST,
    port: values.PORT,
    isReadOnly: !isLoopback(HOST),
    allowedHosts: allowedHosts(HOST, values.KARTOTEKA_HOSTS),
    dataFolder: resolve(projectFolder, values.KARTOTEKA_DATA),
    cacheFolder: resolve(projectFolder, ".kartoteka"),
    seed: values.KARTOTEKA_SEED,
    neo4j:
      NEO4J_URI === undefined || NEO4J_PASSWORD === undefined
        ? undefined
        : {
            uri: NEO4J_URI,
            user: values.NEO4J_USER ?? "neo4j",
            password: NEO4J_PASSWORD,
            database: values.NEO4J_DATABASE,
          },
  };
}

/** A browser on this computer may always call it; 0.0.0.0 is a place to listen on and nobody's name. */
function allowedHosts(
  host: string,
  named: readonly string[],
): readonly string[] {
  const listenedOn = host === "0.0.0.0" || host === "::" ? [] : [host];
  const names = ["localhost", "127.0.0.1", "::1", ...listenedOn, ...named];
  const asInHeader = names.map((name) =>
    isIP(name) === 6 ? `[${name}]` : name,
  );
  return [...new Set(asInHeader)];
}

function isLoopback(host: string): boolean {
  return (
    host === "localhost" ||
    host === "::1" ||
    (isIP(host) === 4 && host.startsWith("127."))
  );
}

function wrongValues(
  error: z.ZodError | undefined,
  given: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const names = new Set(
    (error?.issues ?? []).map((issue) => String(issue.path[0])),
  );
  return settingsTable
    .filter(({ name }) => names.has(name))
    .map(
      ({ name, rule }) =>
        `${name}: ${JSON.stringify(withoutPassword(given[name] ?? ""))} is not ${rule}`,
    );
}

/** An address with `user:password@` in it is refused, and must not carry the password into a log. */
const withoutPassword = (value: string): string =>
  value.replace(/\/\/[^/]*@/, "//…@");

/** The four settings of a database of one's own belong together. */
function databaseProblems(
  given: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (given["NEO4J_URI"] !== undefined) {
    return given["NEO4J_PASSWORD"] === undefined
      ? ["NEO4J_PASSWORD: missing, and NEO4J_URI is given: it has no default"]
      : [];
  }
  return ["NEO4J_USER", "NEO4J_PASSWORD", "NEO4J_DATABASE"]
    .filter((name) => given[name] !== undefined)
    .map((name) => `${name}: given without NEO4J_URI, so it would be ignored`);
}

/** A misspelt setting would silently be its default. */
function unknownNames(
  given: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const known = new Set<string>([
    ...settingsTable.map(({ name }) => name),
    ...namesOfTools,
  ]);
  return Object.keys(given)
    .filter((name) => name.startsWith("KARTOTEKA_") && !known.has(name))
    .map((name) => `${name}: there is no such setting`);
}
