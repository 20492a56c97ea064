import { z } from "zod";

import type { TestApp } from "./app.ts";
import { answered } from "./seeded-app.ts";

const days = z
  .object({ min: z.number().nullable(), max: z.number().nullable() })
  .nullable();
const claim = z.object({
  id: z.string(),
  value: z.object({ code: z.string() }).nullable(),
  verbatim: z.string().nullable(),
  leaf: z.string().nullable(),
});
export const claims = z.array(claim);
const link = z.object({
  kind: z.string(),
  event: z.object({ id: z.string() }),
  days,
});
export const event = z.object({
  id: z.string(),
  kind: z.object({ code: z.string() }),
  instance: z.string().nullable(),
  standing: z.string(),
  documents: z.array(z.object({ id: z.string() })),
  referredToBy: z.array(z.object({ id: z.string() })),
  alleged: claims,
  groundClaims: claims,
  outcomeClaims: z.object({
    registration: claims,
    penalty: claims,
    referral: claims,
    procedural: claims,
  }),
  attendance: claims,
  participation: claims,
  waited: z.object({ since: z.object({ id: z.string() }), days }).nullable(),
  judgements: z.array(
    z.object({ id: z.string(), verdict: z.string(), by: z.string() }),
  ),
  links: z.array(link),
  linkedBy: z.array(link),
  factoids: z.object({ nodes: claims }),
});
export type Event = z.infer<typeof event>;
const answer = z.object({
  person: z.object({
    reRegistrations: z.array(
      z.object({
        id: z.string(),
        instances: z.array(
          z.object({
            instance: z.string(),
            standing: z.string(),
            expected: z.string().nullable(),
          }),
        ),
        events: z.array(event),
      }),
    ),
  }),
});

const parts = "id value { code } verbatim leaf";
const query = `query Route($id: ID!, $reading: ReadingInput) {
  person(id: $id, reading: $reading) { reRegistrations(first: 1) {
    id
    instances { instance standing expected }
    events(first: 15) {
      id kind { code } instance standing
      documents { id } referredToBy { id }
      alleged { ${parts} } groundClaims { ${parts} }
      outcomeClaims { registration { ${parts} } penalty { ${parts} } referral { ${parts} } procedural { ${parts} } }
      attendance { ${parts} } participation { ${parts} }
      waited { since { id } days { min max } }
      judgements { id verdict by }
      links { kind event { id } days { min max } } linkedBy { kind event { id } days { min max } }
      factoids { nodes { ${parts} } }
    }
  } }
}`;

/** A person's first case with all that is known of its steps. */
export const askRoute = async (app: TestApp, id: string, reading: unknown) => {
  const { person } = await answered(app, query, answer, { id, reading });
  const [route] = person.reRegistrations;
  if (route === undefined) throw new Error(`${id} has no case`);
  return route;
};
