import { firstOfEach, groupBy } from "../../reading/group-by.ts";
import { countOf, layOut } from "../lay-out.ts";
import { type Question, words } from "../question.ts";
import { type CardEnd, cardEnd } from "./card.ts";
import {
  instanceDefinition,
  isBy,
  namedValue,
  onIntervals,
  outcomeColumns,
  outcomesOf,
  peopleUnit,
  silentUnits,
  type ToldUnit,
  toldUnits,
  undecidedColumn,
  voiceDefinition,
} from "./common.ts";

type Proved = ToldUnit & { readonly card: CardEnd };

/** Question 14. */
export const proofs: Question = {
  number: 14,
  name: words("Чем доказано членство", "How membership was proved"),
  question: words(
    "Как доказывали членство в партии, когда архива не было под рукой?",
    "How was membership proved without the archive?",
  ),
  counted: words(
    "Человек считается с каждым доказательством, о котором сказано. «Не доказано» — тоже слово источника. О билете говорит последнее сведение: закопанного, а потом сожжённого билета нет.",
    "A person is counted with each proof that is told. “None” is a word of the source, too. Of a card the last claim tells: one that was buried and then burned is gone.",
  ),
  canSay: [
    words(
      "Какие доказательства принимались к рассмотрению, и чем кончились дела тех, кто их представил.",
      "Which proofs were brought forward, and how the cases of those who brought them ended.",
    ),
  ],
  cannotSay: [
    words(
      "Было ли доказательство подлинным, и сколько людей не дошли до перерегистрации, потому что доказать было нечем.",
      "Whether a proof was genuine, and how many never came to re-register because there was nothing to prove it with.",
    ),
  ],
  falsifier: [
    words(
      "Учётные карточки, найденные после войны, и переписка о восстановлении учёта.",
      "Registration cards found after the war, and letters about restoring the books.",
    ),
  ],
  unit: words(
    "человек с рассказанным доказательством",
    "people with a proof told",
  ),
  definitions: [voiceDefinition, instanceDefinition],
  kinds: ["proof-of-membership"],
  answer: {
    from: "cases",
    parts: [],
    told: ["proof-of-membership", "card-fate"],
    find: (facts, chosen) => {
      const told = facts.told
        .filter(({ kind }) => kind === "proof-of-membership")
        .filter(isBy(chosen["voice"]));
      const fates = groupBy(
        facts.told.filter(
          ({ kind, isAffirmed }) => isAffirmed && kind === "card-fate",
        ),
        ({ person }) => person,
      );
      const of = outcomesOf(facts, chosen["instance"]);
      const units = toldUnits(told, of).map((unit): Proved => ({
        ...unit,
        card: cardEnd(fates.get(unit.person) ?? []),
      }));
      const people = firstOfEach(units, ({ person }) => person);
      const silent = new Set(
        people.flatMap(({ person }) =>
          silentUnits(fates.get(person) ?? [], of).map((unit) => unit.person),
        ),
      );
      const table = {
        rowsAre: words("Доказательство", "Proof"),
        unit: peopleUnit,
        units,
        rowsOf: ({ value }: Proved) => [value],
        named: namedValue("proof-of-membership"),
        note: onIntervals,
      };
      return {
        units: people,
        tables: [
          layOut<Proved>({
            ...table,
            key: "outcomes",
            title: words("Доказательства и исходы", "Proofs and outcomes"),
            columns: [...outcomeColumns(units), undecidedColumn],
            drawn: "reregistered",
          }),
          layOut<Proved>({
            ...table,
            key: "cards",
            title: words("Доказательства и партбилет", "Proofs and the card"),
            columns: [
              {
                key: "kept",
                words: words("билет сохранён, сказано", "card told to be kept"),
                has: ({ card }) => card.isKept,
              },
              {
                key: "gone",
                words: words("билета нет, сказано", "card told to be gone"),
                has: ({ card }) => card.isGone,
              },
              {
                key: "untold",
                words: words("о билете не сказано", "nothing told of the card"),
                has: ({ card }) => !card.isKept && !card.isGone,
              },
            ],
          }),
        ],
        statistics: [],
        counter: [
          countOf(
            "silent",
            words(
              "человек с доказательством, о билете которых в бумаге прямо не сказано",
              "people with a proof of whose card the paper does not say",
            ),
            people.filter(({ person }) => silent.has(person)),
            people.length,
          ),
          countOf(
            "none",
            words(
              "перерегистрированных, о которых сказано, что членство не доказано",
              "re-registered of whom it is told that membership was not proved",
            ),
            units.filter(
              ({ value, classes }) =>
                value === "none" && classes.has("reregistered"),
            ),
            units.filter(({ value }) => value === "none").length,
          ),
          countOf(
            "card",
            words(
              "человек, у которых доказательство — партбилет, а билета, по другому сведению, нет",
              "people whose proof is the card, of which another claim tells that it was gone",
            ),
            units.filter(
              ({ value, card }) => value === "party-card" && card.isGone,
            ),
            units.filter(({ value }) => value === "party-card").length,
          ),
        ],
      };
    },
  },
};
