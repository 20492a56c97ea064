import type { Life } from "./lives.ts";
import { groundWords } from "./words.ts";

/** A formula that two raikoms write alike, word for word, and that no other writes. */
export const copiedFormula =
  "за трусость и малодушие, проявленные в трудный для Родины час, выразившиеся в уничтожении партийного документа";

/** The raions that write so: the third and the eighth. */
export const copyingRaions = [2, 7] as const;

const perRaion = 50;

/** The words in which the minutes of a raion give a ground. */
export const formulaOf = ({ number, sex }: Life, ground: string): string => {
  const raion = Math.floor(number / perRaion);
  const isCopied = copyingRaions.some((index) => index === raion);
  if (isCopied && ground === "card-destroyed") return copiedFormula;
  const [ru] = groundWords[ground] ?? [""];
  const tail = [
    "",
    ", как недостойного звания члена ВКП(б)",
    ", согласно Уставу",
  ];
  const ending = tail[raion % tail.length] ?? "";
  return (
    ru +
    (sex === "man" ? ending : ending.replace("недостойного", "недостойную"))
  );
};
