/** Parameters of the page of a study. */
export type StudySearch = {
  version?: string | undefined;
  beside?: string | undefined;
};

/** What the addresses below `/studies` show. */
export type StudiesView =
  | { readonly show: "list" | "new" | "bundle" }
  | { readonly show: "editor"; readonly id: string }
  | { readonly show: "nothing"; readonly path: string };

/** Reads `/studies`, `/studies/new`, `/studies/open`, `/studies/edit/…`. */
export const parseStudies = (path: string): StudiesView => {
  if (path === "") return { show: "list" };
  if (path === "new") return { show: "new" };
  if (path === "open") return { show: "bundle" };
  const [, slug] = /^edit\/(\S{1,200})$/u.exec(path) ?? [];
  return slug === undefined
    ? { show: "nothing", path }
    : { show: "editor", id: `study/${slug}` };
};

/** The id of a study without its kind, as the router takes it. */
export const studySlug = (id: string): string => id.replace(/^study\//u, "");

/** A version as an address writes it; undefined when it is none. */
export const versionIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,6}$/u.test(text) && Number(text) > 0
    ? Number(text)
    : undefined;
