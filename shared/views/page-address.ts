import { isCitable } from "../study/addresses.ts";

/** The pages whose whole state is in their address, as the API names them. */
export const viewPages = [
  "FIND",
  "NAMES",
  "NETWORK",
  "TRAJECTORIES",
  "MAP",
  "VERIFICATION",
  "COHORT",
  "TESTIMONY",
  "CONTRADICTIONS",
  "GAPS",
  "QUESTIONS",
  "DOSSIER",
  "STUDY",
  "CARD",
] as const;
export type ViewPage = (typeof viewPages)[number];

/** The longest address that is kept: a network with notes on twenty people (a Cyrillic letter is six characters) and hundreds put away. The server takes a little more. */
export const longestAddress = 48_000;

/** What belongs to the reader alone and not to what is shown: the language, and by what name the view was opened. */
const ownOfReader = ["lang", "view"] as const;

const pagesByFirst: Readonly<Record<string, ViewPage>> = {
  "": "FIND",
  names: "NAMES",
  network: "NETWORK",
  trajectories: "TRAJECTORIES",
  map: "MAP",
  verification: "VERIFICATION",
  testimony: "TESTIMONY",
  contradictions: "CONTRADICTIONS",
  gaps: "GAPS",
  questions: "QUESTIONS",
  dossier: "DOSSIER",
  study: "STUDY",
};

/** Pages below which something follows the name: of whom, in which case, which question. */
const followed = ["verification", "testimony", "dossier", "questions", "study"];

const restPattern = /^[a-zA-Z0-9]+(?:[./-][a-zA-Z0-9]+)*$/u;

const pageOfPath = (path: string): ViewPage | undefined => {
  if (path === "verification/cohort") return "COHORT";
  if (isCitable(path)) return path.startsWith("view/") ? undefined : "CARD";
  const [first = "", ...rest] = path.split("/");
  const page = Object.hasOwn(pagesByFirst, first)
    ? pagesByFirst[first]
    : undefined;
  const below = rest.join("/");
  if (page === undefined || below === "") return page;
  return followed.includes(first) && restPattern.test(below) ? page : undefined;
};

/** An address of this Kartoteka as it is kept. */
export type PageAddress = {
  readonly page: ViewPage;
  /** From `/`, without what is the reader's own. */
  readonly address: string;
};

/** A backslash, a space or a control character has no place in an address that we wrote; two slashes at the start are another host. */
const addressPattern = /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/u;

/** Reads the address of a page whose state can be kept; undefined when it is none: of another host, of no page, or too long. */
export const readPageAddress = (text: string): PageAddress | undefined => {
  if (text.length > longestAddress || !addressPattern.test(text))
    return undefined;
  const [whole = ""] = text.split("#");
  const at = whole.indexOf("?");
  const path = at < 0 ? whole : whole.slice(0, at);
  const page = pageOfPath(path.slice(1).replace(/\/$/u, ""));
  if (page === undefined) return undefined;
  const parts = (at < 0 ? "" : whole.slice(at + 1))
    .split("&")
    .filter(
      (part) =>
        part !== "" && !ownOfReader.some((name) => part.startsWith(`${name}=`)),
    );
  return {
    page,
    address: parts.length === 0 ? path : `${path}?${parts.join("&")}`,
  };
};

/** The name of a saved view in an address, from its id. */
export const viewSlug = (id: string): string => id.replace(/^view\//u, "");

/** The id of the saved view that an address names; undefined when it names none. */
export const viewIdOf = (slug: string | undefined): string | undefined =>
  slug !== undefined && slug.length <= 200 && restPattern.test(slug)
    ? `view/${slug}`
    : undefined;

/** The address that opens a saved view as it was: its state, and by what name it is kept, since places are kept under it. */
export const openingAddress = (id: string, address: string): string =>
  `${address}${address.includes("?") ? "&" : "?"}view=${viewSlug(id)}`;
