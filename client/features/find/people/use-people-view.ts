import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";

import { useLanguage } from "../../../i18n/use-language.ts";
import {
  type Conditions,
  type FacetChoice,
  type FacetName,
  parsePeople,
  withChoice,
  writePeople,
} from "../../../url/people-address.ts";
import { filterOfChoice } from "../../../url/people-filter.ts";
import {
  nextPeopleSort,
  parseColumns,
  parseCount,
  parsePeopleSort,
  type PeopleColumn,
  type PeopleSort,
  writeColumns,
  writeCount,
} from "../../../url/people-table.ts";
import type { RootSearch } from "../../../url/root-search.ts";

type Sets = readonly [Conditions, ...Conditions[]];

const replaced = (sets: Sets, at: number, next: Conditions): Sets => {
  const [first, ...others] = sets;
  return [
    at === 0 ? next : first,
    ...others.map((set, index) => (index + 1 === at ? next : set)),
  ];
};

const dropped = (sets: Sets, at: number): Sets => {
  const [first = {}, ...others] = sets.filter((_set, index) => index !== at);
  return [first, ...others];
};

/** The people that the address asks for, and what can be changed. Another choice begins at the first page. */
export function usePeopleView(name: string) {
  const search = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  const { lang } = useLanguage();
  const { where, columns, sort, page, part, form } = search;
  const words = (search.words ?? "").trim().slice(0, 200);
  const choice = useMemo(() => parsePeople(where), [where]);
  const { sets } = choice;
  const at = Math.min(parseCount(part), sets.length) - 1;
  const order = parsePeopleSort(sort, name !== "");

  const go = (next: Partial<RootSearch>) =>
    void navigate({
      to: ".",
      search: (previous) => ({ ...previous, page: undefined, ...next }),
      resetScroll: false,
    });
  const ask = (next: Sets, active: number) =>
    go({ where: writePeople(next), part: writeCount(active + 1) });

  return {
    lang,
    choice,
    words,
    filter: useMemo(
      () => filterOfChoice({ sets }, { name, words }),
      [sets, name, words],
    ),
    /** The set that the panel changes. */
    active: { at, conditions: sets[at] ?? sets[0] },
    columns: parseColumns(columns).filter(
      (column) =>
        (column !== "WHY" || name !== "") &&
        (column !== "WORDS" || words !== ""),
    ),
    allColumns: parseColumns(columns),
    sort: order,
    page: parseCount(page),
    isList: form === "list",
    choose: (facet: FacetName, next: FacetChoice, set = at) =>
      ask(replaced(sets, set, withChoice(sets[set] ?? {}, facet, next)), at),
    openSet: (set: number) => go({ part: writeCount(set + 1) }),
    addSet: () => {
      const [first, ...others] = sets;
      // An empty set leaves no trace in the address but the sign that parts it.
      go({
        where: `${writePeople([first, ...others]) ?? ""};`,
        part: writeCount(sets.length + 1),
      });
    },
    dropSet: (set: number) => ask(dropped(sets, set), 0),
    clear: () => go({ where: undefined, part: undefined, words: undefined }),
    say: (next: string) => go({ words: next === "" ? undefined : next }),
    showColumns: (next: readonly PeopleColumn[]) =>
      go({ columns: writeColumns(next) }),
    sortBy: (column: PeopleSort["by"]) =>
      go({ sort: nextPeopleSort(order, column) }),
    openPage: (next: number) =>
      void navigate({
        to: ".",
        search: (previous) => ({ ...previous, page: writeCount(next) }),
      }),
    showAs: (list: boolean) => go({ form: list ? "list" : undefined, page }),
  };
}

export type PeopleView = ReturnType<typeof usePeopleView>;
