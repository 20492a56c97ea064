import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";

import { ask, startApp, type TestApp } from "../support/app.ts";
import { factoid, person } from "../support/builders/evidence.ts";
import { emptyStore, storeWith } from "../support/builders/store.ts";
import { saidOfIvanov } from "../support/builders/testimony.ts";
import {
  dossierFor,
  dossierQuery,
  notKnownIn,
  witnessedFile,
} from "../support/dossier-query.ts";
import { answered, statementsOfLast } from "../support/seeded-app.ts";

const hostile = `<script>alert("x")</script> & [x](javascript:alert(1))`;

/**
 * What was said of Ivanov, and besides: an extract of the interrogation record repeats that he was ill; a lost file is mentioned in the
 * minutes; nobody asked him how he kept his card; the words of his statement are hostile, and a historian rejected that he burned the card.
 */
const evidence: typeof saidOfIvanov = {
  ...saidOfIvanov,
  people: [...(saidOfIvanov.people ?? []), person("nobody")],
  sources: [
    ...(saidOfIvanov.sources ?? []).map((one) =>
      one.id === "source/minutes"
        ? {
            ...one,
            relations: [
              { kind: "MENTIONS" as const, source: "source/lost-file" },
            ],
          }
        : one.id === "source/heard"
          ? {
              ...one,
              relations: [
                { kind: "DRAWS_ON" as const, source: "source/written" },
              ],
            }
          : one,
    ),
    {
      id: "source/lost-file",
      name: { ru: "Дело, утраченное в 1942 г.", en: "A file lost in 1942" },
      kind: "personal-case",
      consulted: "LOST",
    },
  ],
  factoids: [
    ...(saidOfIvanov.factoids ?? []),
    factoid("hostile", "reason-for-staying", {
      roles: { subject: "person/ivanov" },
      value: "no-order",
      from: "written",
      leaf: "12 об.",
      verbatim: hostile,
      edtf: "1942-08",
      told: [
        {
          speaker: "person/petrova",
          capacity: "RELATIVE",
          mediation: "QUOTED",
        },
      ],
    }),
  ],
  silences: [
    {
      id: "silence/card",
      question: { ru: "Как он хранил билет?", en: "How did he keep his card?" },
      source: "source/written",
      concerns: "person/ivanov",
      by: "A historian",
    },
  ],
  interpretations: [
    {
      id: "interpretation/burned",
      factoid: "factoid/burned",
      by: "A historian",
      at: "2026-01-01T00:00:00Z",
      verdict: "REJECTED",
      reason: "He was asked twice.",
    },
  ],
};

let app: TestApp;

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
  await storeWith(app.database, evidence);
});

afterAll(async () => {
  await emptyStore(app.database);
  await app.close();
});

const ofIvanov = { person: "person/ivanov" };

describe("a dossier of a person", () => {
  it("holds every claim that involves them, under headings, in one statement", async () => {
    const dossier = await dossierFor(app, ofIvanov);
    expect(statementsOfLast(app)).toBe(1);
    expect(dossier.person.id).toBe("person/ivanov");
    expect(dossier.sections.map(({ key }) => key)).toEqual([
      "work",
      "occupation",
      "card",
      "verification",
      "of-others",
    ]);
    const ids = dossier.sections.flatMap(({ passages }) =>
      passages.flatMap(({ claims }) => claims.map(({ id }) => id)),
    );
    expect(ids).toHaveLength(dossier.coverage.claims);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("factoid/sister");
  });

  it("puts a card burned and a card surrendered side by side, with the judgement; one lost first is no rival", async () => {
    const { sections, file } = await dossierFor(app, ofIvanov);
    const card = sections.find(({ key }) => key === "card");
    const told = card?.passages.map(({ grade, claims }) => [
      grade !== null,
      claims.map(({ id }) => id).toSorted(),
    ]);
    expect(told?.toSorted()).toEqual([
      [false, ["factoid/lost"]],
      [true, ["factoid/burned", "factoid/saw-surrendered"]],
    ]);
    expect(file.content).toContain(
      "rejected. He was asked twice. — A historian, 2026-01-01",
    );
  });

  it("tells who says it, through what, on which leaf, cited in both languages with how it was consulted", async () => {
    const { file } = await dossierFor(app, ofIvanov);
    for (const told of [
      "Says: petrova · relative · quoted",
      "l. 12ob",
      "Read in a publication.",
      "Просмотрено по публикации.",
      "Data version",
      "Made on</dt><dd>2026-01-01",
      "all claims",
    ])
      expect(file.content).toContain(told);
    expect(file).toMatchObject({
      fileName: "person-ivanov-en.html",
      mediaType: "text/html",
    });
  });

  it("tells of each claim and of rivals how many independent witnesses there are, as the claims themselves do", async () => {
    for (const reading of [null, { sources: ["source/written"] }]) {
      const { file } = await dossierFor(app, {
        ...ofIvanov,
        reading,
        format: "JSON",
      });
      expect(statementsOfLast(app)).toBe(1);
      const passages = witnessedFile
        .parse(JSON.parse(file.content))
        .sections.flatMap((section) => section.passages);
      const claims = passages.flatMap((passage) => passage.claims);
      const { factoids } = await answered(
        app,
        `query Witnesses($ids: [ID!]!, $reading: ReadingInput) { factoids(filter: { ids: $ids }, reading: $reading, first: 100) { nodes { id witnesses } } }`,
        z.object({
          factoids: z.object({
            nodes: z.array(z.object({ id: z.string(), witnesses: z.number() })),
          }),
        }),
        { ids: claims.map(({ id }) => id), reading },
      );
      const counts = Object.fromEntries(
        claims.map(({ id, witnesses }) => [id, witnesses]),
      );
      expect(counts).toEqual(
        Object.fromEntries(
          factoids.nodes.map(({ id, witnesses }) => [id, witnesses]),
        ),
      );
      if (reading !== null) continue;
      expect(counts).toMatchObject({
        "factoid/ill-again": 1,
        "factoid/helped": 2,
      });
      const rivals = passages.filter(({ grade }) => grade !== null);
      expect(
        Object.fromEntries(
          rivals.map(({ claims: [first], witnesses }) => [
            first?.kind.code,
            witnesses,
          ]),
        ),
      ).toMatchObject({ "card-fate": 2, "occupier-contact": 1 });
    }
    const markdown = await dossierFor(app, { ...ofIvanov, format: "MARKDOWN" });
    expect(markdown.file.content).toContain("2 independent witnesses say so");
    const page = await dossierFor(app, ofIvanov);
    expect(page.file.content).toContain(
      "These may disagree · 1 independent witness<",
    );
  });

  it("lets hostile words do nothing, in a page and in Markdown", async () => {
    const page = await dossierFor(app, ofIvanov);
    expect(page.file.content).not.toContain("<script");
    expect(page.file.content).toContain("&lt;script&gt;alert(&quot;x&quot;)");
    const markdown = await dossierFor(app, { ...ofIvanov, format: "MARKDOWN" });
    expect(markdown.file.content).not.toContain("<script");
    expect(markdown.file.content).not.toMatch(/(?<!\\)\]\(javascript/u);
    const json = await dossierFor(app, { ...ofIvanov, format: "JSON" });
    expect(json.file.content).toContain(JSON.stringify(hostile).slice(1, -1));
  });

  it("under a reading holds what survives it, and says so first", async () => {
    const { coverage, file, sections } = await dossierFor(app, {
      ...ofIvanov,
      reading: { capacities: ["SELF"], claims: "ACCEPTED" },
    });
    expect(coverage.omitted).toContainEqual({
      why: "reading",
      count: expect.any(Number),
    });
    expect(file.content).toContain("accepted only; about oneself");
    const card = sections.find(({ key }) => key === "card");
    expect(card?.passages).toEqual([
      { grade: null, claims: [{ id: "factoid/lost" }] },
    ]);
  });

  it("says how many claims a ceiling leaves out", async () => {
    const { omitted, sections } = await dossierFor(app, {
      ...ofIvanov,
      claims: 3,
    });
    expect(sections.flatMap(({ passages }) => passages)).not.toHaveLength(0);
    expect(omitted[0]?.count).toBeGreaterThan(5);
  });

  it("is null of nobody, and refused of two or of none", async () => {
    const nobody = await ask(app, dossierQuery, { person: "person/none" });
    expect(nobody).toMatchObject({ data: { dossier: null } });
    for (const variables of [
      {},
      { ...ofIvanov, reRegistration: "procedure/ivanov" },
    ]) {
      const { errors } = await ask(app, dossierQuery, variables);
      expect(errors?.[0]?.message).toContain(
        "name one of person and reRegistration",
      );
    }
    const { errors } = await ask(app, dossierQuery, { ...ofIvanov, claims: 0 });
    expect(errors?.[0]?.message).toContain("claims starts at 1");
  });
});

describe("a dossier of a case", () => {
  it("goes step by step through all that it gave rise to, whichever procedure is asked for", async () => {
    const dossier = await dossierFor(app, {
      reRegistration: "procedure/ivanov-appeal",
    });
    expect(statementsOfLast(app)).toBe(1);
    expect(dossier.reRegistration?.id).toBe("procedure/ivanov");
    expect(dossier.sections.map(({ key }) => key)).toEqual([
      "event/ivanov-bureau",
      "event/ivanov-review",
    ]);
  });
});

describe("what is not known of a person", () => {
  it("is told respect by respect, in one statement", async () => {
    const known = await notKnownIn(app, "person", "person/ivanov");
    expect(statementsOfLast(app)).toBe(1);
    expect(known.silences).toEqual([{ question: "How did he keep his card?" }]);
    expect(known.unseen).toEqual([
      {
        source: { id: "source/lost-file" },
        citedIn: [{ id: "source/minutes" }],
      },
    ]);
    expect(
      known.stages.map(({ instance, standing }) => `${instance} ${standing}`),
    ).toContain("PRIMARY_ORGANIZATION NOT_ATTESTED");
  });

  it("counts two papers that draw on one another as one witness, and a memoir beside a witness as two", async () => {
    const { oneWitness } = await notKnownIn(app, "person", "person/ivanov");
    const ids = oneWitness.matters.flatMap(({ factoids }) =>
      factoids.map(({ id }) => id),
    );
    expect(ids).toContain("factoid/stayed-ill");
    expect(ids).toContain("factoid/ill-again");
    expect(ids).not.toContain("factoid/helped");
    expect(ids).not.toContain("factoid/expelled");
  });

  it("tells what only the interested say: kin, and whoever's own case was pending", async () => {
    const { interested } = await notKnownIn(app, "person", "person/ivanov");
    const bySay = new Map(
      interested.matters.flatMap(({ factoids, interests }) =>
        factoids.map(({ id }) => [id, interests] as const),
      ),
    );
    expect(bySay.get("factoid/saw-surrendered")).toEqual(["KIN"]);
    expect(bySay.get("factoid/lost")).toEqual(["OWN_CASE"]);
    expect(bySay.has("factoid/remembered")).toBe(false);
  });

  it("tells the spans of 1941 to 1945 without a dated claim, by the dates alone", async () => {
    const { spans } = await notKnownIn(app, "person", "person/ivanov");
    expect(
      spans.map(({ from, to, grade }) => `${from} ${to} ${grade}`),
    ).toEqual([
      "1941-01-01 1942-07-31 CERTAIN",
      "1942-09-01 1943-07-05 CERTAIN",
      "1943-07-07 1944-08-17 CERTAIN",
      "1944-08-19 1945-12-31 CERTAIN",
    ]);
  });

  it("follows the reading", async () => {
    const known = await notKnownIn(app, "person", "person/ivanov", {
      capacities: ["HISTORIAN"],
    });
    expect(known.interested.claims).toBe(0);
    expect(known.silences).toHaveLength(1);
  });

  it("in a case is of its own claims: no span, and only its own stages", async () => {
    const known = await notKnownIn(app, "reRegistration", "procedure/ivanov");
    expect(statementsOfLast(app)).toBe(1);
    expect(
      new Set(known.stages.map(({ reRegistration: { id } }) => id)),
    ).toEqual(new Set(["procedure/ivanov"]));
    expect(known.weighed).toBe(0);
    expect(known.spans).toEqual([]);
  });
});

const gaps = z.object({
  whatIsNotKnown: z.object({
    persons: z.number(),
    lookedAt: z.number(),
    respects: z.array(
      z.object({
        kind: z.string(),
        persons: z.number(),
        count: z.number(),
        of: z.number().nullable(),
        people: z.array(
          z.object({
            person: z.object({ id: z.string() }),
            count: z.number(),
          }),
        ),
      }),
    ),
    omitted: z.array(z.object({ what: z.string(), count: z.number() })),
  }),
});

const gapsQuery = `query Gaps($filter: PersonFilter, $people: Int! = 1000, $atLeast: Int! = 180) { whatIsNotKnown(filter: $filter, people: $people, atLeast: $atLeast) { persons lookedAt respects { kind persons count of people { person { id } count } } omitted { what count } } }`;

const gapsOf = async (variables: Readonly<Record<string, unknown>> = {}) =>
  (await answered(app, gapsQuery, gaps, variables)).whatIsNotKnown;

describe("what is not known of a set of people", () => {
  it("counts in each respect exactly those whose own card says so, in one statement", async () => {
    const { persons, respects } = await gapsOf();
    expect(statementsOfLast(app)).toBe(1);
    expect(persons).toBe(4);
    for (const [kind, countOf] of [
      ["SILENCE", (known) => known.silences.length],
      ["STAGE", (known) => known.stages.length],
      ["ONE_WITNESS", (known) => known.oneWitness.claims],
      ["INTERESTED", (known) => known.interested.claims],
      ["UNSEEN", (known) => known.unseen.length],
    ] as const satisfies readonly (readonly [
      string,
      (known: Awaited<ReturnType<typeof notKnownIn>>) => number,
    ])[]) {
      const respect = respects.find((one) => one.kind === kind);
      const told = new Map(
        respect?.people.map(({ person: { id }, count }) => [id, count]),
      );
      for (const id of ["ivanov", "petrova", "sidorov", "nobody"]) {
        const known = await notKnownIn(app, "person", `person/${id}`);
        expect(`${kind} ${id} ${String(told.get(`person/${id}`) ?? 0)}`).toBe(
          `${kind} ${id} ${String(countOf(known))}`,
        );
      }
      expect(respect?.persons).toBe(told.size);
    }
  });

  it("can be narrowed, and tells whom the ceiling leaves out", async () => {
    const one = await gapsOf({ filter: { ids: ["person/petrova"] } });
    expect(one.persons).toBe(1);
    const few = await gapsOf({ people: 2 });
    expect(few).toMatchObject({
      persons: 4,
      lookedAt: 2,
      omitted: [{ what: "people", count: 2 }],
    });
  });

  it("counts as long a span as is asked for", async () => {
    const spans = async (atLeast: number) =>
      (await gapsOf({ atLeast })).respects.find(({ kind }) => kind === "SPAN");
    expect((await spans(1826))?.people.map(({ person: { id } }) => id)).toEqual(
      ["person/nobody", "person/petrova"],
    );
    expect((await spans(30))?.persons).toBe(4);
  });

  it.each([
    [{ people: 0 }, "people starts at 1"],
    [{ people: 1501 }, "people is at most 1500"],
    [{ atLeast: 0 }, "atLeast starts at 1"],
    [{ atLeast: 2000 }, "atLeast is at most 1826"],
  ])("refuses %o and says the rule", async (variables, rule) => {
    const { errors } = await ask(app, gapsQuery, variables);
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    expect(errors?.[0]?.message).toContain(rule);
  });
});
