/** Kinds of things that have a page, as the first part of their id. */
export const pageKinds = [
  "person",
  "party-organization",
  "institution",
  "district",
  "settlement",
  "source",
  "procedure",
] as const;
export type PageKind = (typeof pageKinds)[number];

/** The kind of what an id names, when that has a page. */
export const kindOfId = (id: string): PageKind | undefined =>
  pageKinds.find((kind) => id.startsWith(`${kind}/`));

/** `person/aleksandrov-m-a` cut for the router. */
export const entityParams = (id: string): { kind: string; _splat: string } => {
  const slash = id.indexOf("/");
  return slash < 0
    ? { kind: id, _splat: "" }
    : { kind: id.slice(0, slash), _splat: id.slice(slash + 1) };
};
