import type {
  Definition,
  Entry,
  Section,
} from "../../server/http/reference/sections.ts";

type Places = ReadonlyMap<string, string>;

const linked = (name: string, places: Places): string => {
  const place = places.get(name);
  return place === undefined
    ? `\`${name}\``
    : `[\`${name}\`](${place}.md#${name.toLowerCase()})`;
};

const entryLines = (
  { name, description, type, otherwise, deprecated, args }: Entry,
  indent: string,
  places: Places,
): readonly string[] => {
  const typed =
    type === undefined
      ? ""
      : `: ${type.before}${linked(type.name, places)}${type.after}`;
  const written = otherwise === "" ? "" : ` = \`${otherwise}\``;
  const old = deprecated === "" ? "" : ` **Deprecated:** ${deprecated}`;
  const said = description.replaceAll("\n", " ");
  return [
    `${indent}- \`${name}\`${typed}${written}${said === "" ? "" : `: ${said}`}${old}`,
    ...args.flatMap((each) => entryLines(each, `${indent}  `, places)),
  ];
};

const definitionLines = (
  { name, kind, description, names, entries }: Definition,
  places: Places,
): readonly string[] => [
  `## ${name}`,
  "",
  `_${kind}._ ${description}`,
  "",
  ...(names.length === 0
    ? []
    : [
        `${kind === "union" ? "One of" : "Implements"} ${names.map((one) => linked(one, places)).join(", ")}.`,
        "",
      ]),
  ...entries.flatMap((entry) => entryLines(entry, "", places)),
  "",
];

/** The pages of a schema as Markdown, by file name. */
export const markdownPages = (
  sections: readonly Section[],
  places: Places,
): ReadonlyMap<string, string> =>
  new Map([
    [
      "README.md",
      [
        "# Reference of the API",
        "",
        ...sections.map(
          ({ name, address, definitions }) =>
            `- [${name}](${address}.md): ${definitions.map((one) => linked(one.name, places)).join(", ")}`,
        ),
        "",
      ].join("\n"),
    ],
    ...sections.map(
      ({ name, address, definitions }) =>
        [
          `${address}.md`,
          [
            `# ${name}`,
            "",
            ...definitions.flatMap((one) => definitionLines(one, places)),
          ].join("\n"),
        ] as const,
    ),
  ]);
