import { raikomOf } from "./bodies.ts";
import { bureauOf, lives, wasUnder } from "./lives.ts";
import { raions } from "./places.ts";
import { clashes } from "./planted-conflicts.ts";
import { copiedFormula, copyingRaions } from "./planted-formulae.ts";
import { provedByBurnedCard, provedByWitnesses } from "./proofs.ts";
import { retelling } from "./retold.ts";
import { secretarySpellings } from "./secretary.ts";
import { underground } from "./underground.ts";

const idOf = (number: number): string => lives[number]?.id ?? "";
const raionAt = (index: number) => {
  const raion = raions[index];
  if (raion === undefined) throw new Error(`No raion ${String(index)}`);
  return raion;
};

/** What was planted in the cohort, so that whoever builds a view knows what it must find. */
export const planted = {
  /** One secretary, and how eight papers write him. */
  secretary: { person: idOf(0), spellings: secretarySpellings },
  /** Two people of one name in two raions. */
  namesakes: [idOf(70), idOf(330)],
  /** He says that he burned the card, a note of the organ that he surrendered it. */
  contradiction: {
    person: idOf(260),
    kind: "card-fate",
    values: ["burned", "surrendered"],
  },
  /** One contradiction of each sort, and impossible orders: the claim that cannot be, by its rule, and of whom it tells. */
  clashes: clashes.map(({ rule, kind, grade, wrong, beside }) => ({
    rule,
    kind,
    grade,
    person: wrong.subject,
    wrong: `factoid/SYN-${wrong.id}`,
    beside: beside === undefined ? undefined : `factoid/SYN-${beside.id}`,
  })),
  /** She writes that she lost the card, and says at a later hearing that she burned it. */
  retold: {
    person: idOf(retelling),
    kind: "card-fate",
    values: ["lost", "burned"],
  },
  /** She denies at the later hearing that she was summoned, as she wrote herself. */
  denied: `factoid/SYN-${lives[retelling]?.code ?? ""}-second-contact`,
  /** Two people of two raions who hid with the same third, each by their own statement. */
  bridge: { ends: [idOf(90), idOf(441)], through: "person/SYN-W014" },
  /** Who joins the underground of one raion with the raikom whose bureau judged them later: two; one more by an accuser's word, one more at any time. */
  underground: {
    underground: underground.underground,
    raikom: underground.raikom,
    during: { from: "1942-08-01", to: "1943-03-31" },
    joining: underground.joining.map(({ id }) => id),
    accused: underground.accused.id,
    earlier: underground.earlier.id,
  },
  /** The bureau of a raikom: who stayed under the occupier, who left. */
  bureau: {
    raikom: raikomOf(raionAt(3)),
    stayed: bureauOf(raionAt(3))
      .filter(wasUnder)
      .map(({ id }) => id),
    left: bureauOf(raionAt(3))
      .filter((life) => !wasUnder(life))
      .map(({ id }) => id),
  },
  /** A formula that two raikoms write alike, word for word, and no other. */
  copiedFormula: {
    words: copiedFormula,
    raikoms: copyingRaions.map((index) => raikomOf(raionAt(index))),
  },
  /** Membership proved by witnesses; and by a card that its owner burned, as he writes himself. */
  proofs: {
    witnesses: idOf(provedByWitnesses),
    burnedCard: idOf(provedByBurnedCard),
  },
  /** Expelled, and restored on appeal. */
  restored: idOf(120),
  /** Expelled; the higher committee took most of a year to confirm it. */
  waited: { person: idOf(220), days: 330 },
} as const;
