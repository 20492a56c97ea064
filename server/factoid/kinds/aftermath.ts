import { kind, labelled, may, must } from "./declaration.ts";

const subject = must("subject", "Person");
const court = may("body", "Institution");

/** Kinds about the law and about what came after. */
export const aftermathKinds = [
  kind({
    term: labelled("criminal-charge", "уголовное обвинение", "criminal charge"),
    group: "legal",
    roles: [subject, court],
    state: {
      channel: "LEGAL_STATUS",
      state: "charged",
      fromThenOn: true,
      passing: true,
    },
  }),
  kind({
    term: labelled("sentence", "приговор", "sentence"),
    group: "legal",
    roles: [subject, court],
    values: [
      labelled("acquitted", "оправдан", "acquitted"),
      labelled("camp", "лишение свободы", "imprisonment"),
      labelled("exile", "ссылка", "exile"),
      labelled("death", "высшая мера", "death"),
      labelled("other", "другое", "other"),
    ],
    excludes: { values: true, sameRole: "body" },
    state: {
      channel: "LEGAL_STATUS",
      byValue: {
        "": "convicted",
        acquitted: "free",
        camp: "convicted",
        exile: "convicted",
        death: "convicted",
        other: "convicted",
      },
      fromThenOn: true,
    },
  }),
  kind({
    term: labelled("rehabilitation", "реабилитация", "rehabilitation"),
    group: "legal",
    roles: [subject, court],
    excludes: { singleTime: true },
    state: {
      channel: "LEGAL_STATUS",
      state: "rehabilitated",
      fromThenOn: true,
    },
  }),
  kind({
    term: labelled("consequence", "последствия", "consequence"),
    group: "legal",
    roles: [
      subject,
      may("institution", "Institution"),
      may("place", "District", "Settlement"),
    ],
    values: [
      labelled("dismissed", "снят с работы", "dismissed from work"),
      labelled("housing", "лишён жилья", "lost housing"),
      labelled("mobilized", "мобилизован", "mobilized"),
      labelled("moved", "выслан или переехал", "moved or was removed"),
      labelled("restored", "восстановлен на работе", "restored to work"),
      labelled("other", "другое", "other"),
    ],
  }),
];
