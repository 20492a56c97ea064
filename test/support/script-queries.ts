import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A question inside a script for callers from outside. */
export type ScriptQuery = {
  readonly language: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

const project = new URL("../../", import.meta.url);

/** A file of the project. */
export const pathOf = (path: string): string =>
  fileURLToPath(new URL(path, project));

const textOf = (path: string): string => readFileSync(pathOf(path), "utf8");

type Body = Omit<ScriptQuery, "language">;

const captured = (text: string, pattern: RegExp): readonly Body[] =>
  Array.from(text.matchAll(pattern), ([, query = ""]) => ({
    query,
    variables: {},
  }));

/** How each language writes a question down. */
const readers: Readonly<Record<string, (text: string) => readonly Body[]>> = {
  sh: (text) =>
    Array.from(text.matchAll(/-d '([^']*)'/g), ([, body = "{}"]): Body => {
      const { query, variables = {} }: Partial<Body> = JSON.parse(body);
      return { query: query ?? "", variables };
    }),
  python: (text) => captured(text, /"""(\s*(?:query|\{)[^]*?)"""/g),
  r: (text) => captured(text, /r"\((\s*query[^]*?)\)"/g),
  powerquery: (text) => captured(text, /Query = "([^"]*)"/g),
};

/** The questions of a script. */
export const queriesIn = (
  language: string,
  text: string,
): readonly ScriptQuery[] =>
  (readers[language]?.(text) ?? []).map((body) => ({ language, ...body }));

/** The fenced blocks of a page in one of these languages. */
export const fencesOf = (
  page: string,
): readonly { readonly language: string; readonly text: string }[] =>
  Array.from(
    textOf(page).matchAll(/^ *```(sh|python|r|powerquery)\n([^]*?)^ *```$/gm),
    ([, language = "", text = ""]) => ({ language, text }),
  );

/** The example notebook. */
export const notebook = "docs/notebooks/days-under-occupation.ipynb";

type Cell = {
  readonly cell_type: string;
  readonly source: readonly string[];
  readonly outputs?: readonly unknown[];
  readonly execution_count?: number | null;
};
type Notebook = { readonly nbformat: number; readonly cells: readonly Cell[] };

/** A notebook as it is kept. */
export const readNotebook = (path: string): Notebook => {
  const read: Notebook = JSON.parse(textOf(path));
  return read;
};

/** The program of a notebook, cell by cell. */
export const codeOf = (path: string): readonly string[] =>
  readNotebook(path)
    .cells.filter(({ cell_type }) => cell_type === "code")
    .map(({ source }) => source.join(""));

/** The script that makes a table for a spreadsheet. */
export const tableScript = "docs/scripts/people_to_csv.py";

/** Every question that the pages for callers from outside ask, with where it stands. */
export const scriptQueries = (): readonly (ScriptQuery & {
  readonly where: string;
})[] => {
  const pages = ["README.md", "docs/queries.md", "docs/from-scripts.md"];
  const scripts = [
    ...pages.flatMap((page) =>
      fencesOf(page).map((fence) => ({ where: page, ...fence })),
    ),
    { where: tableScript, language: "python", text: textOf(tableScript) },
    ...codeOf(notebook).map((text) => ({
      where: notebook,
      language: "python",
      text,
    })),
  ];
  return scripts.flatMap(({ where, language, text }) =>
    queriesIn(language, text).map((query) => ({ where, ...query })),
  );
};
