import type { TFunction } from "i18next";

/** The day of the reader's calendar, as `2026-01-31`: the formatter's own "now". */
export const today = (): string => new Intl.DateTimeFormat("sv-SE").format();

/** Where and when something was taken from the page; without a revision it is not known. */
export type Taken = {
  readonly title: string;
  readonly day: string;
  readonly address: string;
  readonly revision: string | number | undefined;
};

/** What a file says of its data version, and how it is cited. */
export const versionNotes = (
  { title, day, address, revision }: Taken,
  t: TFunction,
): readonly string[] => {
  const told = { revision: String(revision ?? "?"), day };
  return [
    t("network.save.version", told),
    t("network.save.cite", { title, address, ...told }),
  ];
};
