import { labelled, type TermRecord } from "../../factoid/kinds/declaration.ts";
import { term } from "../../factoid/kinds/term.ts";
import type { Thing } from "./cohort.ts";
import type { Value } from "./share.ts";

type Words = Pick<TermRecord, "labelRu" | "labelEn">;

const known = (...terms: readonly TermRecord[]) => {
  const byCode = new Map(terms.map((one) => [one.code, one]));
  return (code: string): Words =>
    byCode.get(code) ?? labelled(code, code, code);
};

const instanceTerm = known(
  labelled(
    "PRIMARY_ORGANIZATION",
    "первичная парторганизация",
    "primary organization",
  ),
  labelled("DISTRICT_COMMITTEE", "райком, горком", "district committee"),
  labelled("OBLAST_COMMITTEE", "обком", "oblast committee"),
  labelled("KRAI_COMMITTEE", "крайком", "krai committee"),
  labelled("PARTY_COLLEGIUM", "партколлегия", "party collegium"),
  labelled(
    "PARTY_CONTROL",
    "Комиссия партийного контроля",
    "Commission of Party Control",
  ),
  labelled("COURT", "суд", "court"),
);

const fateTerm = known(
  labelled("CONFIRMED", "подтверждено", "confirmed"),
  labelled("AMENDED", "изменено", "amended"),
  labelled("OVERTURNED", "отменено", "overturned"),
  labelled("RETURNED", "возвращено на доследование", "returned for inquiry"),
  labelled("APPEALED", "обжаловано", "appealed"),
);

const roman = ["I", "II", "III", "IV"];

const quarterTerm = (code: string): Words => {
  const [year = "", quarter = ""] = code.split("-Q");
  return {
    labelRu: `${roman[Number(quarter) - 1] ?? quarter} кв. ${year}`,
    labelEn: `Q${quarter} ${year}`,
  };
};

const withKind = (code: string): Words => {
  const kind = term("FACTOID_KIND", code.slice(0, code.indexOf(":")));
  const value = term("VALUE", code);
  return {
    labelRu: `${kind.labelRu}: ${value.labelRu}`,
    labelEn: `${kind.labelEn}: ${value.labelEn}`,
  };
};

const untold = (dimension: Value["dimension"]): Words =>
  dimension === "FATE"
    ? { labelRu: "дальнейшее не известно", labelEn: "nothing further known" }
    : { labelRu: "не сказано", labelEn: "not told" };

/** What a value is called. @param thing who or what an id names */
export function wordsOfValue(
  { dimension, code }: Value,
  thing: (id: string) => Thing,
): Words {
  if (code === null) return untold(dimension);
  switch (dimension) {
    case "GROUND":
      return term("VALUE", `ground:${code}`);
    case "OUTCOME":
      return term("VALUE", code);
    case "CONDUCT":
      return withKind(code);
    case "SEX":
      return term("VALUE", `sex:${code}`);
    case "INSTANCE":
      return instanceTerm(code);
    case "FATE":
      return fateTerm(code);
    case "QUARTER":
      return quarterTerm(code);
    case "BODY":
    case "DISTRICT": {
      const { nameRu, nameEn } = thing(code);
      return { labelRu: nameRu, labelEn: nameEn };
    }
  }
}
