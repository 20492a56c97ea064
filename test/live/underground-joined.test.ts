import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { constructedEvidence } from "../../seed/constructed/layer.ts";
import { planted } from "../../seed/constructed/planted.ts";
import { capacities } from "../../server/factoid/factoid.ts";
import type { TestApp } from "../support/app.ts";
import { answered, startSeededApp } from "../support/seeded-app.ts";

const { underground, raikom, during, joining, accused, earlier } =
  planted.underground;
const withoutAccusers = capacities.filter((code) => code !== "ACCUSER");
const end = z.object({ id: z.string() }).transform(({ id }) => id);
const lists = {
  between: z.object({
    between: z.object({ between: z.array(z.object({ what: end })) }),
  }),
  paths: z.object({
    paths: z.object({
      paths: z.array(z.object({ length: z.number(), through: z.array(end) })),
    }),
  }),
};
const who =
  "{ ... on Person { id } ... on PartyOrganization { id } ... on Institution { id } ... on District { id } ... on Settlement { id } ... on OccupationForce { id } }";

let app: TestApp;

beforeAll(async () => {
  app = await startSeededApp("all");
}, 600_000);

afterAll(() => app.close());

type Asked = {
  readonly during?: typeof during;
  readonly reading?: { readonly capacities: readonly string[] };
};

/** Who lies on a way of two steps between the underground and the raikom, by either question. */
const found = async (asked: Asked) => {
  const { between } = await answered(
    app,
    `query Joined($ids: [ID!]!, $during: TimeFilter, $reading: ReadingInput) { between(ids: $ids, during: $during, reading: $reading) { between { what ${who} } } }`,
    lists.between,
    { ids: [underground, raikom], ...asked },
  );
  const { paths } = await answered(
    app,
    `query Ways($from: ID!, $to: ID!, $during: TimeFilter, $reading: ReadingInput) { paths(from: $from, to: $to, k: 10, maxLength: 2, during: $during, reading: $reading) { paths { length through ${who} } } }`,
    lists.paths,
    { from: underground, to: raikom, ...asked },
  );
  expect(paths.paths.every(({ length }) => length === 2)).toBe(true);
  return {
    between: between.between.map(({ what }) => what).sort(),
    paths: paths.paths.flatMap(({ through }) => through).sort(),
  };
};

const both = (ids: readonly string[]) => {
  const sorted = [...ids].sort();
  return { between: sorted, paths: sorted };
};

/** The same from the claims themselves: whoever is in some claim with the one body and in some claim with the other. */
const byHand = ({ during: period, reading }: Asked): readonly string[] => {
  const claims = constructedEvidence().factoids.filter(
    ({ polarity, date, told }) =>
      polarity === "AFFIRMS" &&
      (reading === undefined ||
        told.some(({ capacity }) => reading.capacities.includes(capacity))) &&
      (period === undefined ||
        (`${date.beginFrom}${date.endTo}` !== "" &&
          date.beginFrom <= period.to &&
          (date.endTo === "" || date.endTo >= period.from))),
  );
  const peopleOf = (body: string): readonly string[] =>
    claims
      .filter(({ mentions }) => mentions.some((it) => it.involves === body))
      .flatMap(({ mentions }) => mentions.map(({ involves }) => involves))
      .filter((id) => id.startsWith("person/"));
  const ofRaikom = new Set(peopleOf(raikom));
  return [...new Set(peopleOf(underground))].filter((id) => ofRaikom.has(id));
};

describe("who joins the underground of a raion with the raikom whose bureau judged them later", () => {
  const reading = { capacities: withoutAccusers };

  it("are two, between August 1942 and March 1943, without what accusers say", async () => {
    expect(await found({ during, reading })).toEqual(both(joining));
    expect(both(byHand({ during, reading }))).toEqual(both(joining));
  });

  it("are a third by an accuser's word, and a fourth at any time", async () => {
    expect(await found({ during })).toEqual(both([...joining, accused]));
    expect(both(byHand({ during }))).toEqual(both([...joining, accused]));
    const all = both([...joining, accused, earlier]);
    expect(await found({})).toEqual(all);
    expect(both(byHand({}))).toEqual(all);
  });

  it("were judged by its bureau after that", () => {
    const { caseEvents, factoids } = constructedEvidence();
    for (const person of joining) {
      const judged = caseEvents
        .filter(
          ({ kind, body, procedure }) =>
            kind === "decision" &&
            body === raikom &&
            procedure === person.replace("person/", "procedure/"),
        )
        .map(({ id }) => id);
      expect(judged).not.toEqual([]);
      const days = factoids
        .filter(({ about }) => judged.includes(about ?? ""))
        .map(({ date }) => date.beginFrom)
        .filter((day) => day !== "");
      expect(days).not.toEqual([]);
      expect(days.every((day) => day > during.to)).toBe(true);
    }
  });
});
