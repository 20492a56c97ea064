import type { IncomingMessage, ServerResponse } from "node:http";

import type { Guards } from "./guards.ts";
import type { KeptAnswer, KeptAnswers } from "./kept-answers.ts";

/** A question that may be answered from what is kept, and the version of the store to keep its answer under (none: it is not to be kept). */
export type Again = {
  readonly question: string;
  readonly version: string | undefined;
};

/** What decides whether a question may be answered before GraphQL reads it. */
type Door = {
  readonly guards: Guards;
  readonly hosts: readonly string[];
};

const isOwnPage = (request: IncomingMessage): boolean =>
  ["same-origin", "none", undefined].includes(
    [request.headers["sec-fetch-site"]].flat()[0],
  );

/** A JSON question of a length that is told and allowed, to this server by its name, from no other origin: nothing that a guard would refuse. */
const mayBeAsked = (
  request: IncomingMessage,
  { guards, hosts }: Door,
): boolean => {
  const { headers } = request;
  return (
    request.method === "POST" &&
    request.url === "/graphql" &&
    headers["content-type"] === "application/json" &&
    headers["content-encoding"] === undefined &&
    Number(headers["content-length"] ?? Infinity) <= guards.limits.bodyBytes &&
    guards.isAllowedHost(headers.host ?? null, hosts) &&
    isOwnPage(request)
  );
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request)
    if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
};

/** Longer than this, and an answer may have been cut by its time. */
const mostMilliseconds = 1_000;

/** A question that sets a time of its own may be cut by it; how far a job is changes without a write. */
const ofTheMoment = /milliseconds|jobProgress/;

/** Whether the answer to a question depends on nothing but the store. */
export const isOfStoreOnly = (
  { question }: Again,
  milliseconds: number,
): boolean => milliseconds < mostMilliseconds && !ofTheMoment.test(question);

/**
 * Answers `request` as before, when nothing was written since; else says how to keep what it will be answered. Undefined: it is nothing to keep.
 * `gone`: whoever asked went away, or was cut off, before the question was complete.
 */
export const askedAgain = async (
  request: IncomingMessage,
  response: ServerResponse,
  { kept, ...door }: Door & { readonly kept: KeptAnswers },
): Promise<Again | KeptAnswer | "gone" | undefined> => {
  if (!mayBeAsked(request, door)) return undefined;
  const body = await bodyOf(request).catch(() => undefined);
  if (body === undefined) return "gone";
  // What GraphQL is handed instead of the request's own stream, which is read now.
  Object.assign(request, { body });
  const question = `${request.headers.accept ?? ""}\n${body}`;
  try {
    const answer = await kept.find(question);
    if (answer === undefined)
      return { question, version: await kept.versionFor(question) };
    response.writeHead(answer.status, answer.headers).end(answer.body);
    return answer;
  } catch {
    // Without the store's version nothing is known to hold: the question is put as usual, and told what is wrong.
    return { question, version: undefined };
  }
};
