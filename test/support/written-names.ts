import { readFileSync } from "node:fs";

import { parse } from "csv-parse/sync";
import { z } from "zod";

const rowsOf = (file: string): unknown =>
  parse(
    readFileSync(new URL(`../live/names/${file}`, import.meta.url), "utf8"),
    { columns: true },
  );

/** Invented people who are sought: none of them is in the constructed cohort. Some bear nearly the same name. */
export const soughtPeople = z
  .array(
    z.strictObject({
      id: z.string(),
      family: z.string(),
      given: z.string(),
      patronymic: z.string(),
    }),
  )
  .parse(rowsOf("people.csv"))
  .map(({ id, family, given, patronymic }) => ({
    id,
    full: `${family} ${given} ${patronymic}`,
    shown: `${family} ${given} ${patronymic} (вымышл.)`,
  }));

/** How papers, catalogues, passports and hasty hands write them; `habit` says whose habit it is. Written down by the tables and by hand, by no program. */
export const writtenNames = z
  .array(
    z.strictObject({
      written: z.string(),
      person: z.string(),
      habit: z.string(),
    }),
  )
  .parse(rowsOf("written.csv"));

/** For some forms of each habit: a way that the answer must name, and letters or systems that it must tell. */
export const toldWays = (
  [
    ["Иван Петрович Беспалов", "ORDER"],
    ["И. П. Беспалов", "INITIALS"],
    ["Беспалов И.С.", "INITIALS"],
    ["Жмурин Георгии Федорович", "FOLDED"],
    ["Овсяников Никон Савич", "FOLDED"],
    ["Россинская Ф. А.", "FEMININE"],
    ["Безуглая Т. Д.", "FEMININE"],
    ["Беспалову Игнату Сергеевичу", "DECLINED"],
    ["Квасницкого Ипполита", "DECLINED"],
    ["Малохатку Каленика", "DECLINED"],
    ["Кравчук Онуфрий Дмитрич", "PATRONYMIC_FORM"],
    ["Рябинкин Константин Палыч", "PATRONYMIC_FORM"],
    ["Петренков Ал-др Ал-др.", "ABBREVIATED"],
    ["Рябинкин Конст. Павл.", "ABBREVIATED"],
    ["Shchukarev Yefim Il’ich", "ROMANIZED", "BGN_PCGN"],
    ["Ovsi͡annikov Nikon", "ROMANIZED", "ALA_LC"],
    ["Ŝukarev Efim Ilʹič", "ROMANIZED", "ISO_9"],
    ["Podieiapolskii Vasilii", "ROMANIZED", "PASSPORT_2013"],
    ["Schmurin Georgi", "ROMANIZED", "GERMAN"],
    ["Jmourine Gueorgui", "ROMANIZED", "FRENCH"],
    ["Zinovieff Arkady", "ROMANIZED"],
    ["Снтников Дорофей", "MISSPELT", "н/и"],
    ["Нанферов Никанор", "MISSPELT", "н/п"],
    ["Катирин Автоном", "MISSPELT", "т/ш"],
    ["Пагорелов Назар", "MISSPELT", "а/о"],
    ["Bасютин Агап", "EXACT"],
    ["Коса\u00ADрецкий Роман", "EXACT"],
    ["Ханмагомедов Айтек", "FOLDED"],
    ["Полевой Кирилл", "PART"],
    ["Голубятников Фаддей Петрович", "DIFFERS"],
    ["товарищу Ларионцеву", "DECLINED"],
    ["Тюрморез", "PREFIX"],
  ] as const
).map(([written, kind, detail]) => ({ written, kind, detail: detail ?? "" }));
