import type { TFunction } from "i18next";

import type { ColourMeaning } from "../../graph/colouring.ts";
import { type MeasureName, measures } from "../../graph/questions.ts";
import type { Colouring } from "../../graph/view.ts";
import type { Picture } from "../../view/elements.ts";

/** Whether a colouring shows a measure. */
export const isMeasure = (colour: Colouring): colour is MeasureName =>
  measures.some((measure) => measure === colour);

/** What colour and number tell, in a line. */
export const colourRule = (colour: Colouring, t: TFunction): string =>
  isMeasure(colour)
    ? t("network.legendGrade", { measure: t(`network.measure.${colour}`) })
    : t(`network.legendColour.${colour}`);

const meaningWords = (meaning: ColourMeaning, t: TFunction): string => {
  switch (meaning.is) {
    case "named":
      return meaning.name;
    case "level":
      return t(`level.${meaning.level}`);
    case "range":
      return meaning.from === meaning.to
        ? t("network.grade.one", { value: meaning.from })
        : t("network.grade.range", { from: meaning.from, to: meaning.to });
  }
};

/** What the numbers beside the names stand for, of those that are drawn. */
export const colourWords = (
  { colours, drawn }: Picture,
  t: TFunction,
): readonly { readonly number: number; readonly words: string }[] => {
  if (colours === undefined) return [];
  const seen = new Set(
    [...drawn].flatMap((id) => colours.numbers.get(id) ?? []),
  );
  return colours.meanings.flatMap((meaning, at) =>
    seen.has(at + 1)
      ? [{ number: at + 1, words: meaningWords(meaning, t) }]
      : [],
  );
};
