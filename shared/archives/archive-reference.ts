import type { Leaves } from "./leaves.ts";

/**
 * The archive of a reference. `name` is the Russian abbreviation where the archive is one of `known-archives.ts`, else
 * the name as cited; `formerly` the name under which the archive was cited, when it has another now, or `""`.
 */
export type CitedArchive = {
  readonly name: string;
  readonly formerly: string;
};

/**
 * A place in an archive, in units: фонд, опись, дело (or единица хранения), документ, листы. Numbers are texts, since
 * fonds are lettered (`1774-А`, `Р-1246`) and so are dela (`612а`). A unit that is not given is `""`, no leaves are `[]`.
 */
export type ArchiveReference = {
  readonly archive: CitedArchive;
  readonly fond: string;
  readonly opis: string;
  readonly delo: string;
  readonly document: string;
  readonly leaves: Leaves;
};

/** The language of a written reference: `Ф. 1. Оп. 2` or `f. 1, op. 2`. */
export type ReferenceLang = "RU" | "EN";

/** What is wrong, or was noticed, in a written reference: of what, which words, and the rule. */
export type Remark = {
  readonly subject: string;
  readonly value: string;
  readonly rule: string;
};

/** One sentence for a reader: `Leaf "0": leaves start at 1`. */
export const remarkText = ({ subject, value, rule }: Remark): string =>
  `${subject} "${value}": ${rule}`;

/** A part of a reference that was read, or what is wrong with it. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Remark[] };

export const read = <T>(value: T): Read<T> => ({ ok: true, value });

export const wrong = (subject: string, value: string, rule: string) =>
  ({ ok: false, problems: [{ subject, value, rule }] }) as const;
