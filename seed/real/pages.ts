import { createHash } from "node:crypto";

import { z } from "zod";

import { sourceInput } from "../../server/source/source.ts";
import { readRecords } from "../csv.ts";

type PageSource = z.input<typeof sourceInput>;

const notedPages = z
  .record(z.string(), sourceInput.partial().strict())
  .parse(readRecords(new URL("pages.json", import.meta.url)));

/** What the compilation says of a page, row by row: how sure its compilers were. */
export type PageNote = { readonly url: string; readonly note: string };

const longest = 64;

/** An id to read: host and path in Latin letters. What has no such letters, or is long, gets a digest instead. */
const slugOf = (url: string): string => {
  const { host, pathname, search } = new URL(url);
  const plain = decodeURIComponent(
    `${host.replace(/^www\./, "")}${pathname}${search}`,
  );
  const slug = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const isWhole = slug.length <= longest && /^[\x20-\x7e]*$/.test(plain);
  if (isWhole) return slug;
  const digest = createHash("sha256").update(url).digest("hex").slice(0, 6);
  return `${slug.slice(0, longest).replace(/-+$/, "")}-${digest}`;
};

/** The id of the source that a page is. */
export const pageId = (url: string): string =>
  notedPages[url]?.id ?? `source/${slugOf(url)}`;

const addressTitle = (url: string): string => {
  const { host, pathname, search } = new URL(url);
  return decodeURIComponent(
    `${host.replace(/^www\./, "")}${pathname}${search}`,
  );
};

const noTitle =
  "Название не записано: вместо него адрес. / Title not recorded: the address stands in.";

/** The pages that the compilation and the notes name, as sources. A title that nobody wrote down is not made up. */
export function pageSources(notes: readonly PageNote[]): readonly PageSource[] {
  const urls = new Set([
    ...notes.map(({ url }) => url),
    ...Object.keys(notedPages),
  ]);
  return [...urls].map((url) => {
    const noted = notedPages[url];
    const sureness = notes
      .filter((each) => each.url === url && each.note !== "")
      .map(({ note }) => note);
    const address = addressTitle(url);
    return {
      id: pageId(url),
      name: noted?.name ?? { ru: address, en: address },
      kind: noted?.kind ?? "web-page",
      authors: noted?.authors ?? [],
      ...(noted?.publication === undefined
        ? {}
        : { publication: noted.publication }),
      url,
      consulted: noted?.consulted ?? "ABSTRACT_ONLY",
      remark: [
        ...(noted?.name === undefined ? [noTitle] : []),
        ...(noted?.remark ? [noted.remark] : []),
        ...(sureness.length === 0
          ? []
          : [
              `Достоверность по сводке / Confidence in the compilation: ${sureness.join("; ")}.`,
            ]),
      ].join(" "),
      relations: noted?.relations ?? [],
    };
  });
}
