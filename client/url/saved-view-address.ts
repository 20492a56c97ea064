import { useRouterState } from "@tanstack/react-router";

import {
  longestAddress,
  type PageAddress,
  readPageAddress,
  viewIdOf,
} from "../../shared/views/page-address.ts";
import { parseSearchText } from "./search-text.ts";

/** The page shown now, as far as its address can be kept, and the saved view that it was opened as. */
export const useKeptAddress = () => {
  const text = useRouterState({
    select: ({ location: { pathname, searchStr } }) =>
      `${pathname}${searchStr}`,
  });
  const search = parseSearchText(text.split("?")[1] ?? "");
  const address = asciiOf(text);
  return {
    kept: readPageAddress(address),
    isTooLong: address.length > longestAddress,
    viewId: viewIdOf(search["view"]),
  };
};

/** Letters beyond ASCII are written as an address writes them. */
const asciiOf = (text: string): string =>
  text.replaceAll(/[^\x21-\x7e]+|\\/gu, (part) => encodeURIComponent(part));

const partsOf = ({ address }: Pick<PageAddress, "address">) => {
  const [path = "", query = ""] = address.split("?");
  return JSON.stringify([
    path,
    Object.entries(parseSearchText(query)).toSorted(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  ]);
};

/** Whether two addresses show the same, in whatever order their parameters stand. */
export const showSame = (
  one: Pick<PageAddress, "address">,
  other: Pick<PageAddress, "address">,
): boolean => partsOf(one) === partsOf(other);

/** Where an address leads, as the router takes it. */
export const linkOf = (address: string) => {
  const at = address.indexOf("?");
  return at < 0
    ? { to: address, search: {} }
    : {
        to: address.slice(0, at),
        search: parseSearchText(address.slice(at + 1)),
      };
};
