/** One setting as a reader of the documentation sees it. */
export type SettingRow = {
  readonly name: string;
  /** As one would write it; '' when there is none. */
  readonly default: string;
  /** Completes "… is not". */
  readonly rule: string;
  readonly meaning: string;
};

/** Every setting, in the order of the documentation. */
export const settingsTable = [
  {
    name: "HOST",
    default: "127.0.0.1",
    rule: "a host name or an IP address",
    meaning:
      "Where Kartoteka listens. On any host but loopback it is read-only. `0.0.0.0` listens on every address of the computer: then name in `KARTOTEKA_HOSTS` how people call it.",
  },
  {
    name: "PORT",
    default: "4000",
    rule: "a whole number from 0 to 65535",
    meaning:
      "The port of the page and the API. With 0 the system chooses a free one.",
  },
  {
    name: "KARTOTEKA_HOSTS",
    default: "",
    rule: "a list of host names or IP addresses without ports, joined by commas",
    meaning:
      "By which names, besides `localhost`, `127.0.0.1`, `[::1]` and `HOST`, a browser may call the server. Requests to any other name are refused.",
  },
  {
    name: "KARTOTEKA_DATA",
    default: ".kartoteka",
    rule: "the path of a folder",
    meaning:
      "Where Kartoteka keeps the database that it runs. A relative path counts from the project.",
  },
  {
    name: "KARTOTEKA_SEED",
    default: "all",
    rule: "all, real or none",
    meaning:
      "Which shipped records are put in at the start: `real` those from published sources, `all` the constructed cohort as well, `none` neither. Your own records always stay.",
  },
  {
    name: "NEO4J_URI",
    default: "",
    rule: "bolt:// or neo4j:// (for TLS with +s or +ssc) and a host, without user and path",
    meaning:
      "A Neo4j of your own, 5.26 or newer. Without it Kartoteka runs one.",
  },
  {
    name: "NEO4J_USER",
    default: "neo4j",
    rule: "a name without spaces",
    meaning: "The user there. Only with `NEO4J_URI`.",
  },
  {
    name: "NEO4J_PASSWORD",
    default: "",
    rule: "a password",
    meaning: "The password there; it has no default. Only with `NEO4J_URI`.",
  },
  {
    name: "NEO4J_DATABASE",
    default: "",
    rule: "3 to 63 letters, digits, dots or dashes, beginning with a letter",
    meaning:
      "The database there; without it the server's default one. Only with `NEO4J_URI`.",
  },
] as const satisfies readonly SettingRow[];

export type SettingName = (typeof settingsTable)[number]["name"];

/** The table for the documentation, as Markdown. */
export function settingsAsMarkdown(): string {
  const rows = settingsTable.map(
    ({ name, default: standard, rule, meaning }) => {
      const shown = standard === "" ? "—" : `\`${standard}\``;
      return `| \`${name}\` | ${shown} | ${rule} | ${meaning} |`;
    },
  );
  return [
    "| setting | default | may be | meaning |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
