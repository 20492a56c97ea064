import { type Read, read, wrong } from "./archive-reference.ts";
import { unitLetters } from "./letters.ts";

const letters = unitLetters.join("");
const number = "[1-9]\\d{0,6}(?:/[1-9]\\d{0,4})?";

const fondForm = new RegExp(
  `^(?:([${letters}]{1,3})[-–\\s]?)?(${number})(?:[-–\\s]?([${letters}]))?$`,
  "iu",
);
const otherForm = new RegExp(`^(${number})(?:[-–\\s]?([${letters}]))?$`, "iu");

/** Why a text is no number of a unit, most telling first. */
const ruleOf = (text: string, isFond: boolean): string => {
  if (text === "") return "has no number";
  if (/(?:^|\D)0/u.test(text)) return "numbers start at 1, without noughts";
  if (/\d\s*[-–,]\s*\d/u.test(text))
    return "a reference names one, not several";
  const forms = isFond ? "1774, 1774-А or Р-1246" : "44, 44а or 44/1";
  return `is not a number as archives write it (${forms}); letters are Russian, in an English reference transliterated`;
};

/**
 * The number of a fond as written once for all: letters are capitals and stand behind a hyphen (`1774-А`, `Р-1246`).
 * A lettered fond is a fond of its own, not a part of the one without the letter.
 */
export const readFond = (written: string): Read<string> => {
  const text = written.trim();
  const form = fondForm.exec(text);
  if (form === null) return wrong("Fond", text, ruleOf(text, true));
  const [, before, figures, after] = form;
  return read(
    [before?.toUpperCase(), figures, after?.toUpperCase()]
      .filter((part) => part !== undefined)
      .join("-"),
  );
};

/** The number of an opis, delo or document: a letter is small and follows at once (`44а`). */
export const readUnit =
  (subject: "Opis" | "Delo" | "Document") =>
  (written: string): Read<string> => {
    const text = written.trim();
    const form = otherForm.exec(text);
    if (form === null) return wrong(subject, text, ruleOf(text, false));
    const [, figures = "", letter = ""] = form;
    return read(`${figures}${letter.toLowerCase()}`);
  };
