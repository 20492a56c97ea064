/** The forms that a source is cited in: a paper of an archive, or a publication of some kind. */
export type Form =
  | "archival"
  | "unpublished"
  | "book"
  | "collection"
  | "thesis"
  | "article"
  | "chapter"
  | "newspaper"
  | "page"
  | "data";

const published: Readonly<Record<string, Form>> = {
  book: "book",
  memoir: "book",
  "document-collection": "collection",
  thesis: "thesis",
  article: "article",
  review: "article",
  chapter: "chapter",
  newspaper: "newspaper",
  "web-page": "page",
  "finding-aid": "page",
  "data-set": "data",
};

type Described = {
  readonly kind: string;
  readonly fond: string;
  readonly opis: string;
  readonly delo: string;
  readonly container: string;
};

/**
 * How a source is cited. A reference to an archive decides, whatever the kind; a memoir in a journal is an article of it;
 * a kind of paper without a reference is unpublished.
 */
export const formOf = (source: Described): Form => {
  const { kind, fond, opis, delo, container } = source;
  if (fond + opis + delo !== "") return "archival";
  const form = published[kind] ?? "unpublished";
  return form === "book" && container !== "" ? "chapter" : form;
};
