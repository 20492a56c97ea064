import type { TFunction } from "i18next";

import { parseCount } from "../../../shared/study/count-query.ts";

const counted = (written: string, t: TFunction): string => {
  const query = parseCount(written);
  return query === null ? written : t(`studies.counted.${query.what}`);
};

/** What a count of a text counts, in words, with its sides as they are written, by which its author tells it from others. */
export const countTold = (written: string, t: TFunction): string => {
  const sides = written.trim().split(/\s+/u).slice(1).join(", ");
  return `${counted(written, t)} (${sides})`;
};

/** A stale count, which the checks find as `people kind=penalty: 3 → 4`, in words; its line says which it is. */
export const staleTold = (about: string, t: TFunction): string => {
  const [, written, kept, now] = /^(.*): (\S+) → (\S+)$/u.exec(about) ?? [];
  return written === undefined || kept === undefined || now === undefined
    ? about
    : t("studies.stale", { what: counted(written, t), kept, now });
};
