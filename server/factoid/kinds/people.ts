import { kind, labelled, may, must, type TieRule } from "./declaration.ts";

const spokenBy = (role: string, type: TieRule["type"]): TieRule => ({
  type,
  start: role,
  end: "subject",
  directed: true,
  orSpeakers: true,
});

const speaker = (role: string) =>
  may(role, "Person", "PartyOrganization", "Institution");

/** Kinds that join two people: kin, acquaintance and what one says of another. */
export const peopleKinds = [
  kind({
    term: labelled("kinship", "родство", "kinship"),
    group: "people",
    roles: [must("subject", "Person"), must("counterpart", "Person")],
    values: [
      labelled("spouse", "супруги", "spouses"),
      labelled("parent-and-child", "родитель и ребёнок", "parent and child"),
      labelled("siblings", "братья и сёстры", "siblings"),
      labelled("in-law", "свойство", "in-laws"),
      labelled("other", "другое родство", "other kin"),
    ],
    tie: {
      type: "KIN_OF",
      start: "subject",
      end: "counterpart",
      directed: false,
    },
  }),
  kind({
    term: labelled("acquaintance", "знакомство", "acquaintance"),
    group: "people",
    roles: [must("subject", "Person"), must("counterpart", "Person")],
    values: [
      labelled("colleague", "по работе", "at work"),
      labelled("neighbour", "по соседству", "neighbours"),
      labelled("comrade", "по партии или отряду", "in the party or detachment"),
      labelled("friend", "по дружбе", "friends"),
      labelled("hid-together", "скрывались вместе", "hid together"),
    ],
    tie: {
      type: "KNEW",
      start: "subject",
      end: "counterpart",
      directed: false,
    },
  }),
  kind({
    term: labelled("guarantee", "поручительство", "guarantee"),
    group: "people",
    roles: [must("subject", "Person"), speaker("guarantor")],
    tie: spokenBy("guarantor", "VOUCHED_FOR"),
  }),
  kind({
    term: labelled(
      "statement-against",
      "заявление против",
      "statement against someone",
      {
        ru: "«Донос» — только слово источника или подписанного суждения.",
        en: "“Denunciation” is only a source's word or a signed judgement.",
      },
    ),
    group: "people",
    roles: [must("subject", "Person"), speaker("accuser")],
    tie: spokenBy("accuser", "SPOKE_AGAINST"),
  }),
  kind({
    term: labelled("testimony", "показание", "testimony"),
    group: "people",
    roles: [must("subject", "Person"), speaker("witness")],
    tie: spokenBy("witness", "TESTIFIED_ABOUT"),
  }),
  kind({
    term: labelled(
      "betrayal",
      "предательство, по словам источника",
      "betrayal, according to the source",
      {
        ru: "Обвинение: всегда показывается вместе с тем, кто его высказал.",
        en: "An accusation: always shown with the one who makes it.",
      },
    ),
    group: "people",
    roles: [must("subject", "Person"), must("victim", "Person")],
    tie: { type: "TIED_TO", start: "subject", end: "victim", directed: true },
  }),
];
