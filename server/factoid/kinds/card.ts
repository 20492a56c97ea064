import { kind, labelled, may, must } from "./declaration.ts";

/** What excludes what among the fates of a card: only its last fate can be one alone. A card can be buried, dug up and then burned. */
const terminalCardFates = [
  "burned",
  "surrendered",
  "taken",
  "kept-to-the-end",
] as const;

/** Kinds about the party card and the proof of membership without it. */
export const cardKinds = [
  kind({
    term: labelled("card-fate", "судьба партбилета", "fate of the party card"),
    group: "card",
    roles: [
      must("subject", "Person"),
      may("document", "PartyDocument"),
      may("place", "District", "Settlement"),
      may("counterpart", "Person", "Institution"),
    ],
    values: [
      labelled("kept", "хранил", "kept"),
      labelled("kept-to-the-end", "сохранил до конца", "kept to the end"),
      labelled("hidden", "спрятал", "hidden"),
      labelled("buried", "закопал", "buried"),
      labelled("burned", "сжёг", "burned"),
      labelled("torn", "порвал", "torn up"),
      labelled("lost", "утерял", "lost"),
      labelled("taken", "отобран", "taken"),
      labelled("surrendered", "сдал", "surrendered"),
      labelled("given-to-another", "передал на хранение", "given to another"),
      labelled("not-stated", "не сказано", "not stated"),
    ],
    excludes: {
      values: true,
      among: terminalCardFates,
      timeless: true,
      unlessDifferent: "document",
    },
  }),
  kind({
    term: labelled(
      "card-intent",
      "умысел в судьбе партбилета",
      "intent in the fate of the card",
    ),
    group: "card",
    roles: [must("subject", "Person"), may("document", "PartyDocument")],
    values: [
      labelled("deliberate", "намеренно", "deliberate"),
      labelled("accident", "случайно", "by accident"),
      labelled("by-another", "другим лицом", "by another"),
      labelled("by-order", "по приказу", "by order"),
    ],
    excludes: { values: true },
  }),
  kind({
    term: labelled(
      "proof-of-membership",
      "доказательство членства",
      "proof of membership",
      {
        ru: "Чем подтверждено членство, когда архива под рукой не было.",
        en: "How membership was proved while the archive was not at hand.",
      },
    ),
    group: "card",
    roles: [
      must("subject", "Person"),
      may("document", "PartyDocument", "Source"),
      may("witness", "Person"),
    ],
    values: [
      labelled("party-card", "партбилет", "party card"),
      labelled("registration-card", "учётная карточка", "registration card"),
      labelled("witnesses", "свидетели", "witnesses"),
      labelled("other-document", "другой документ", "another document"),
      labelled("own-word", "с собственных слов", "one's own word"),
      labelled("none", "не доказано", "none"),
    ],
  }),
];
