import { z } from "zod";

import { csvResponse, jsonResponse, refusal } from "./responses.ts";

const path = /^\/export\/sequences\/(sts|spell|dss|distances|indicators)\.csv$/;

/** Whether a path is that of an export. */
export const isExport = (pathname: string): boolean => path.test(pathname);

const query = `query Export($format: SequenceFormat!, $as: SequenceInput!, $filter: PersonFilter, $reading: ReadingInput) {
  sequenceTable(format: $format, as: $as, filter: $filter, reading: $reading) { text rule persons omitted { what why count } }
}`;

const json = z
  .string()
  .transform((text, context): unknown => {
    try {
      const read: unknown = JSON.parse(text);
      return read;
    } catch {
      context.addIssue({ code: "custom", message: "is not JSON" });
      return z.NEVER;
    }
  })
  .optional();

/** What may be asked by the address: the fields of `SequenceInput`, and `filter` and `reading` as JSON. */
const asked = z
  .strictObject({
    channels: z
      .string()
      .transform((text) => text.split(","))
      .optional(),
    from: z.string().optional(),
    to: z.string().optional(),
    measure: z.string().optional(),
    norm: z.string().optional(),
    indel: z.coerce.number().optional(),
    filter: json,
    reading: json,
  })
  .transform(({ filter, reading, ...as }) => ({ as, filter, reading }));

const answered = z.object({
  data: z.object({
    sequenceTable: z.object({
      text: z.string(),
      rule: z.string(),
      persons: z.number(),
      omitted: z.array(
        z.object({ what: z.string(), why: z.string(), count: z.number() }),
      ),
    }),
  }),
});

/** A question to our own GraphQL, of the same asker: guards, limits and log hold for it as for any. */
const questionOf = (
  request: Request,
  url: URL,
  variables: unknown,
): Request => {
  const headers = new Headers({
    "content-type": "application/json",
    accept: "application/json",
  });
  for (const name of ["host", "origin", "sec-fetch-site"]) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Request(new URL("/graphql", url), {
    method: "POST",
    headers,
    body: JSON.stringify({ query, variables }),
    signal: request.signal,
  });
};

/**
 * Lives as a file of CSV: `/export/sequences/sts.csv?channels=WHEREABOUTS&from=1942-01-01`. What GraphQL refuses is told as it tells it.
 * @param ask answers a question to GraphQL
 */
export const exportSequences = async (
  request: Request,
  url: URL,
  ask: (request: Request, url: URL) => Promise<Response>,
): Promise<Response> => {
  const format = path.exec(url.pathname)?.[1] ?? "";
  const read = asked.safeParse(Object.fromEntries(url.searchParams));
  if (!read.success) {
    const [issue] = read.error.issues;
    return refusal(
      400,
      "BAD_USER_INPUT",
      `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`,
    );
  }
  const variables = { ...read.data, format: format.toUpperCase() };
  const target = new URL("/graphql", url);
  const response = await ask(questionOf(request, url, variables), target);
  const body: unknown = await response.json();
  const told = answered.safeParse(body);
  if (!told.success)
    return jsonResponse(response.status === 200 ? 400 : response.status, body);
  const { text, rule, persons, omitted } = told.data.data.sequenceTable;
  return csvResponse(text, `${format}.csv`, {
    "x-kartoteka-rule": rule,
    "x-kartoteka-persons": String(persons),
    "x-kartoteka-omitted": omitted
      .map(({ what, why, count }) => `${what} ${why} ${String(count)}`)
      .join(", "),
  });
};
