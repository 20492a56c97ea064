import { readPageAddress } from "../views/page-address.ts";
import { longestOfAddress, viewOf } from "./addresses.ts";

/** The address of a view of this Kartoteka, for a figure: of a page whose whole state is in its address, or of a saved view; undefined when it is none. */
export const viewAddress = (text: string): string | undefined =>
  text.length <= longestOfAddress &&
  (viewOf(text) !== undefined || readPageAddress(text) !== undefined)
    ? text
    : undefined;
