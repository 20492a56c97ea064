import { doubts, type Filter, noFilter } from "../graph/filter.ts";
import { thingKinds } from "../graph/graph.ts";
import { measures } from "../graph/questions.ts";
import {
  colourings,
  groupings,
  layouts,
  most,
  type Note,
  noView,
  type Pin,
  projections,
  type View,
} from "../graph/view.ts";
import {
  escapeWord,
  kindOfWord,
  kindWord,
  readAddition,
  readId,
  readPeriod,
  readQuestion,
  unescapeWord,
  writePeriod,
  writeQuestion,
} from "./network-words.ts";
import { credences } from "./reading-codes.ts";

/** The parameters of an address that make a view of a network. */
export type NetworkSearch = {
  around?: string | undefined;
  reading?: string | undefined;
  add?: string | undefined;
  hide?: string | undefined;
  select?: string | undefined;
  pick?: string | undefined;
  pin?: string | undefined;
  note?: string | undefined;
  without?: string | undefined;
  credence?: string | undefined;
  judged?: string | undefined;
  when?: string | undefined;
  seek?: string | undefined;
  layout?: string | undefined;
  size?: string | undefined;
  colour?: string | undefined;
  cuts?: string | undefined;
  group?: string | undefined;
  through?: string | undefined;
  ties?: string | undefined;
  draw?: string | undefined;
  ask?: string | undefined;
  as?: string | undefined;
};

/** A view found in an address, with the parts of it that mean nothing to us. */
export type ParsedView = {
  readonly view: View;
  readonly ignored: readonly string[];
};

const mostLeft = 300;

const listed = (text: string | undefined): readonly string[] =>
  (text ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

const pinPattern = /^(?<id>[^@]+)@(?<x>-?\d{1,6})@(?<y>-?\d{1,6})$/u;

function readPin(text: string): Pin | undefined {
  const found = pinPattern.exec(text)?.groups;
  const id = readId(found?.["id"] ?? "");
  return id === undefined
    ? undefined
    : { id, x: Number(found?.["x"]), y: Number(found?.["y"]) };
}

function readNote(text: string): Note | undefined {
  const [idText = "", words = "", ...rest] = text.split(":");
  const id = readId(idText);
  return id === undefined || words === "" || rest.length > 0
    ? undefined
    : { id, words: unescapeWord(words) };
}

type Left = Pick<Filter, "ties" | "things" | "doubts">;

/** Reads `kin-of`, `is:place` or `told:contested`: what is left out. */
function readLeft(text: string): Left | undefined {
  const [first = "", second, ...rest] = text.split(":");
  const thing = thingKinds.find((kind) => kind === second);
  const doubt = doubts.find((known) => known === second);
  if (rest.length > 0) return undefined;
  if (second === undefined && /^[a-z][\w-]*$/u.test(first))
    return { ties: [kindOfWord(first) ?? first], things: [], doubts: [] };
  if (first === "is" && thing !== undefined)
    return { ties: [], things: [thing], doubts: [] };
  return first === "told" && doubt !== undefined
    ? { ties: [], things: [], doubts: [doubt] }
    : undefined;
}

/** Reads a view from an address. What it cannot make sense of is left aside and named, never an error. */
export function parseNetworkAddress(search: NetworkSearch): ParsedView {
  const ignored: string[] = [];
  const all = <Read>(
    text: string | undefined,
    limit: number,
    read: (part: string) => Read | undefined,
  ): readonly Read[] =>
    listed(text).flatMap((part, index) => {
      const found = index < limit ? read(part) : undefined;
      if (found === undefined) ignored.push(part);
      return found === undefined ? [] : [found];
    });
  const one = <Read>(
    text: string | undefined,
    read: (text: string) => Read | undefined,
  ): Read | undefined => {
    if (text === undefined || text === "") return undefined;
    const found = read(text);
    if (found === undefined) ignored.push(text);
    return found;
  };
  const word = <Word extends string>(
    text: string | undefined,
    words: readonly Word[],
  ): Word | undefined =>
    one(text, (given) => words.find((known) => known === given));
  const isSaid = (text: string | undefined, said: string): boolean =>
    word(text, [said]) !== undefined;

  const left = all(search.without, mostLeft, readLeft);
  const view: View = {
    centre: one(search.around, readId),
    reading: search.reading ?? noView.reading,
    additions: all(search.add, most.additions, readAddition),
    hidden: all(search.hide, most.hidden, readId),
    selected: one(search.select, readId),
    gathered: all(search.pick, most.gathered, readId),
    pins: all(search.pin, most.pins, readPin),
    notes: all(search.note, most.notes, readNote),
    filter: {
      ties: left.flatMap(({ ties }) => ties),
      things: left.flatMap(({ things }) => things),
      doubts: left.flatMap((each) => each.doubts),
      credence:
        one(search.credence, (text) =>
          credences.find((code) => kindWord(code) === text),
        ) ?? null,
      unjudged: !isSaid(search.judged, "only"),
    },
    period: one(search.when, readPeriod),
    seek: search.seek ?? noView.seek,
    layout: word(search.layout, layouts) ?? noView.layout,
    size: word(search.size, measures),
    colour: word(search.colour, colourings) ?? noView.colour,
    cuts: isSaid(search.cuts, "marked"),
    group: word(search.group, groupings) ?? noView.group,
    projection: word(search.through, projections) ?? noView.projection,
    spread: isSaid(search.ties, "each"),
    whole: isSaid(search.draw, "all"),
    question: one(search.ask, readQuestion),
    form: word(search.as, ["table"]) ?? noView.form,
  };
  return { view, ignored };
}

const orNothing = (text: string): string | undefined =>
  text === "" ? undefined : text;

const unless = <Word extends string>(
  word: Word,
  usual: Word,
): Word | undefined => (word === usual ? undefined : word);

const writeFilter = ({ ties, things, doubts: told }: Filter): string =>
  [
    ...ties.map((code) =>
      kindOfWord(kindWord(code)) === code ? kindWord(code) : code,
    ),
    ...things.map((kind) => `is:${kind}`),
    ...told.map((doubt) => `told:${doubt}`),
  ].join(",");

/** Writes a view into an address; what is as at the start leaves no trace. */
export const writeNetworkAddress = (view: View): Required<NetworkSearch> => ({
  around: view.centre === undefined ? undefined : escapeWord(view.centre),
  reading: orNothing(view.reading),
  add: orNothing(view.additions.map(writeQuestion).join(",")),
  hide: orNothing(view.hidden.map(escapeWord).join(",")),
  select: view.selected === undefined ? undefined : escapeWord(view.selected),
  pick: orNothing(view.gathered.map(escapeWord).join(",")),
  pin: orNothing(
    view.pins.map(({ id, x, y }) => `${escapeWord(id)}@${x}@${y}`).join(","),
  ),
  note: orNothing(
    view.notes
      .map(({ id, words }) => `${escapeWord(id)}:${escapeWord(words)}`)
      .join(","),
  ),
  without: orNothing(writeFilter(view.filter)),
  credence:
    view.filter.credence === null ? undefined : kindWord(view.filter.credence),
  judged: view.filter.unjudged === noFilter.unjudged ? undefined : "only",
  when: view.period === undefined ? undefined : writePeriod(view.period),
  seek: orNothing(view.seek),
  layout: unless(view.layout, noView.layout),
  size: view.size,
  colour: unless(view.colour, noView.colour),
  cuts: view.cuts ? "marked" : undefined,
  group: unless(view.group, noView.group),
  through: unless(view.projection, noView.projection),
  ties: view.spread ? "each" : undefined,
  draw: view.whole ? "all" : undefined,
  ask: view.question === undefined ? undefined : writeQuestion(view.question),
  as: unless(view.form, noView.form),
});
