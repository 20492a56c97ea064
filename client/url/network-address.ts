import { tieKindOf, tieKinds } from "../graph/tie-kinds.ts";
import { type Expansion, layouts, noView, type View } from "../graph/view.ts";

/** The parameters of an address that make a view of a network. */
export type NetworkSearch = {
  around?: string | undefined;
  add?: string | undefined;
  hide?: string | undefined;
  select?: string | undefined;
  layout?: string | undefined;
  as?: string | undefined;
};

/** A view found in an address, with the parts of it that mean nothing to us. */
export type ParsedView = {
  readonly view: View;
  readonly ignored: readonly string[];
};

const idPattern = /^[a-z-]+\/\S{1,200}$/u;
const mostSteps = 60;
const mostHidden = 300;

const kindWord = (kind: string): string =>
  kind.toLowerCase().replaceAll("_", "-");
const kindOfWord = (word: string) =>
  tieKindOf(word.toUpperCase().replaceAll("-", "_"));

/** Signs that part a list stay out of what it lists. */
const escape = (id: string): string =>
  id.replace(/[%,:]/gu, (sign) =>
    sign === "%" ? "%25" : sign === "," ? "%2C" : "%3A",
  );
const unescape = (text: string): string =>
  text.replace(/%(?:25|2C|3A)/gu, (code) =>
    code === "%25" ? "%" : code === "%2C" ? "," : ":",
  );

const listed = (text: string | undefined): readonly string[] =>
  (text ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Reads `person/porublev-i-g:worked-at.was-in`; undefined when it means nothing. */
function readExpansion(part: string): Expansion | undefined {
  const [idText = "", kindText, ...rest] = part.split(":");
  const id = unescape(idText);
  if (!idPattern.test(id) || rest.length > 0) return undefined;
  if (kindText === undefined) return { id, kinds: [] };
  const kinds = kindText.split(".").map(kindOfWord);
  const known = kinds.filter((kind) => kind !== undefined);
  return known.length === kinds.length && known.length > 0
    ? { id, kinds: known }
    : undefined;
}

/** Reads a list up to its limit; what means nothing goes to `ignored`. */
function readAll<Read>(
  parts: readonly string[],
  limit: number,
  read: (part: string) => Read | undefined,
  ignored: string[],
): readonly Read[] {
  return parts.flatMap((part, index) => {
    const found = index < limit ? read(part) : undefined;
    if (found === undefined) ignored.push(part);
    return found === undefined ? [] : [found];
  });
}

const readId = (text: string): string | undefined => {
  const id = unescape(text.trim());
  return idPattern.test(id) ? id : undefined;
};

/** Reads a view from an address. What it cannot make sense of is left aside and named, never an error. */
export function parseNetworkAddress(search: NetworkSearch): ParsedView {
  const ignored: string[] = [];
  const one = <Read>(
    text: string | undefined,
    read: (text: string) => Read | undefined,
  ): Read | undefined =>
    text === undefined || text === ""
      ? undefined
      : readAll([text], 1, read, ignored)[0];
  const view: View = {
    centre: one(search.around, readId),
    expansions: readAll(listed(search.add), mostSteps, readExpansion, ignored),
    hidden: readAll(listed(search.hide), mostHidden, readId, ignored),
    selected: one(search.select, readId),
    layout:
      one(search.layout, (text) => layouts.find((known) => known === text)) ??
      noView.layout,
    form:
      one(search.as, (text) => (text === "table" ? text : undefined)) ??
      noView.form,
  };
  return { view, ignored };
}

const orNothing = (text: string): string | undefined =>
  text === "" ? undefined : text;

/** Writes a view into an address; what is as at the start leaves no trace. */
export const writeNetworkAddress = (view: View): Required<NetworkSearch> => ({
  around: view.centre === undefined ? undefined : escape(view.centre),
  add: orNothing(view.expansions.map(writeExpansion).join(",")),
  hide: orNothing(view.hidden.map(escape).join(",")),
  select: view.selected === undefined ? undefined : escape(view.selected),
  layout: view.layout === noView.layout ? undefined : view.layout,
  as: view.form === noView.form ? undefined : view.form,
});

/** Kinds in their own order, so that one set of kinds has one address. */
const writeExpansion = ({ id, kinds }: Expansion): string => {
  const words = tieKinds.filter((kind) => kinds.includes(kind)).map(kindWord);
  return words.length === 0 ? escape(id) : `${escape(id)}:${words.join(".")}`;
};
