import { z } from "zod";

import type { TestApp } from "./app.ts";
import { answered } from "./seeded-app.ts";

const withId = z.object({ id: z.string() });

const weak = z.object({
  claims: z.number(),
  interests: z.array(z.object({ interest: z.string(), claims: z.number() })),
  matters: z.array(
    z.object({
      kind: z.object({ code: z.string() }),
      claims: z.number(),
      interests: z.array(z.string()),
      factoids: z.array(withId),
    }),
  ),
});

const notKnown = z.object({
  silences: z.array(z.object({ question: z.string() })),
  stages: z.array(
    z.object({
      instance: z.string(),
      standing: z.string(),
      reRegistration: withId,
    }),
  ),
  weighed: z.number(),
  oneWitness: weak,
  interested: weak,
  unseen: z.array(z.object({ source: withId, citedIn: z.array(withId) })),
  spans: z.array(
    z.object({ from: z.string(), to: z.string(), grade: z.string() }),
  ),
});

const weakFields =
  "{ claims interests { interest claims } matters { kind { code } claims interests factoids { id } } }";

/** Everything that is told of what is not known. */
const notKnownFields = `{ silences { question(lang: EN) } stages { instance standing reRegistration { id } } weighed oneWitness ${weakFields} interested ${weakFields} unseen { source { id } citedIn { id } } spans { from to grade } }`;

/** What is not known of a person, or in a case. */
export const notKnownIn = async (
  app: TestApp,
  root: "person" | "reRegistration",
  id: string,
  reading: unknown = null,
) => {
  const { found } = await answered(
    app,
    `query NotKnown($id: ID!, $reading: ReadingInput) { found: ${root}(id: $id, reading: $reading) { notKnown ${notKnownFields} } }`,
    z.object({ found: z.object({ notKnown }) }),
    { id, reading },
  );
  return found.notKnown;
};

const dossier = z.object({
  person: withId,
  reRegistration: withId.nullable(),
  revision: z.number(),
  coverage: z.object({
    claims: z.number(),
    omitted: z.array(z.object({ why: z.string(), count: z.number() })),
  }),
  sections: z.array(
    z.object({
      key: z.string(),
      passages: z.array(
        z.object({ grade: z.string().nullable(), claims: z.array(withId) }),
      ),
    }),
  ),
  omitted: z.array(z.object({ count: z.number() })),
  file: z.object({
    content: z.string(),
    fileName: z.string(),
    mediaType: z.string(),
  }),
});

/** A query of a dossier with one file. */
export const dossierQuery = `query Dossier($person: ID, $reRegistration: ID, $reading: ReadingInput, $claims: Int! = 400, $format: DossierFormat! = HTML, $lang: Lang! = EN) {
  dossier(person: $person, reRegistration: $reRegistration, reading: $reading, claims: $claims) {
    person { id } reRegistration { id } revision coverage { claims omitted { why count } }
    sections { key passages { grade claims { id } } } omitted { count }
    file(format: $format, lang: $lang) { content fileName mediaType }
  }
}`;

/** A dossier that must be there. */
export const dossierFor = async (
  app: TestApp,
  variables: Readonly<Record<string, unknown>>,
) => {
  const answer = await answered(
    app,
    dossierQuery,
    z.object({ dossier }),
    variables,
  );
  return answer.dossier;
};

/** What a file in JSON tells of witnesses. */
export const witnessedFile = z.object({
  sections: z.array(
    z.object({
      passages: z.array(
        z.object({
          grade: z.string().nullable(),
          witnesses: z.number(),
          claims: z.array(
            z.object({
              id: z.string(),
              kind: z.object({ code: z.string() }),
              witnesses: z.number(),
            }),
          ),
        }),
      ),
    }),
  ),
});
