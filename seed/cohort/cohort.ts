import {
  type EvidenceBatch,
  type EvidenceInput,
  parseEvidence,
} from "../../server/exchange/import/evidence-batch.ts";
import { randomFor } from "../constructed/random.ts";
import { joined, type Piece } from "../constructed/records.ts";
import { openAcquaintances } from "./acquaintances.ts";
import { checkOf, isChecked, sessionsFor } from "./cases.ts";
import { claimsOf, fateOf, known, membershipOf } from "./claims.ts";
import {
  knowsConnector,
  knowsConnectorToo,
  perRaion,
  raionsOf,
} from "./cohort-size.ts";
import { connector, connectorId, personAt, recordOf } from "./people.ts";
import { above, type CohortRaion, piecesOf, raionAt } from "./raion.ts";

/**
 * A cohort for measuring, raion by raion: invented people with five dated claims each, degrees by a capped power law,
 * 8 % of them written in several ways, one plant where every tenth works and one man whom every twenty-fifth knows (40,000 more from 100,000 people on).
 * The same on every machine. Each portion names only what it or an earlier one brings.
 */
export function* cohortPortions(persons: number): Generator<EvidenceBatch> {
  const size = perRaion(persons);
  const meets = openAcquaintances(persons);
  for (let number = 0; number < raionsOf(persons); number += 1) {
    const raion = raionAt(number);
    const first = number * size;
    const people = Array.from(
      { length: Math.min(size, persons - first) },
      (_, at) => first + at,
    );
    const checked = people.filter(isChecked);
    yield parseEvidence({
      ...joined([
        ...(number === 0 ? [above, connectorIn(raion)] : []),
        piecesOf(raion),
        sessionsFor(raion, checked.length),
        ...people.map((index) =>
          tellPerson(raion, index, {
            named: meets(index),
            caseNumber: checked.indexOf(index),
            persons,
          }),
        ),
      ]),
      interpretations: people.filter(isJudged).map(judgementOf),
      layer: "constructed",
    });
  }
}

/** He came before all others, and is a member of the party of whom no cell is known. */
const connectorIn = (raion: CohortRaion): Piece => ({
  people: [connector],
  factoids: [
    membershipOf(
      {
        person: { ...personAt(0), id: connectorId, code: "connector" },
        raion,
        random: randomFor("cohort-connector"),
      },
      undefined,
    ),
  ],
});

type Course = {
  readonly named: number;
  readonly caseNumber: number;
  readonly persons: number;
};

function tellPerson(
  raion: CohortRaion,
  index: number,
  { named, caseNumber, persons }: Course,
): Piece {
  const person = personAt(index);
  const told = { person, raion, random: randomFor("cohort", index) };
  const isHis = named < 0 || knowsConnector(index);
  const claims = claimsOf(told, isHis ? connectorId : personAt(named));
  const more =
    !isHis && knowsConnectorToo(index, persons)
      ? [known(told, connectorId, "knew")]
      : [];
  const last: Piece = isChecked(index)
    ? checkOf(told, caseNumber)
    : { factoids: [fateOf(told)] };
  return {
    ...last,
    people: [recordOf(person, raion.register)],
    factoids: [...claims, ...more, ...(last.factoids ?? [])],
  };
}

/** A historian judged one claim of every two hundredth. */
const isJudged = (index: number): boolean => index % 200 === 11;

type Interpretation = NonNullable<EvidenceInput["interpretations"]>[number];

const judgementOf = (index: number): Interpretation => {
  const { code } = personAt(index);
  return {
    id: `interpretation/SYN-${code}`,
    factoid: `factoid/SYN-${code}-home`,
    by: "Историк (вымышл.)",
    at: "2026-01-01T00:00:00Z",
    verdict: "ACCEPTED",
    credence: "PROBABLE",
    reason: "Для проверки (вымышл.)",
  };
};
