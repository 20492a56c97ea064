import { GraphQLError } from "graphql";
import { describe, expect, it } from "vitest";

import {
  DatabaseFault,
  translateFault,
} from "../../../server/database/fault.ts";
import { badInput, maskError, statusOf } from "../../../server/http/errors.ts";
import { refuseGraphQLRequest } from "../../../server/http/graphql-request.ts";
import { isAllowedHost } from "../../../server/http/host.ts";
import { makeLog } from "../../../server/http/log.ts";
import { scalars } from "../../../server/http/scalars.ts";

const post = (type: string, headers: Readonly<Record<string, string>> = {}) =>
  new Request("http://localhost/graphql", {
    method: "POST",
    body: "{}",
    headers: { "content-type": type, ...headers },
  });
const refusalOf = (request: Request) =>
  refuseGraphQLRequest(request, new URL(request.url))?.status;

describe("the names this server answers to", () => {
  const allowed = ["localhost", "127.0.0.1", "[::1]"];

  it.each([
    "localhost",
    "localhost:4000",
    "LOCALHOST:4000",
    "127.0.0.1:80",
    "[::1]:4000",
  ])("answers to %s", (host) => {
    expect(isAllowedHost(host, allowed)).toBe(true);
  });

  it.each([
    null,
    "",
    "evil.example",
    "localhost.evil.example",
    "localhost:4000@evil.example",
    "127.0.0.1.nip.io",
    "localhost/",
  ])("does not answer to %s", (host) => {
    expect(isAllowedHost(host, allowed)).toBe(false);
  });
});

describe("what a foreign page could send", () => {
  const asked = { "x-kartoteka-request": "1" };

  it.each(["application/x-www-form-urlencoded", "application/graphql"])(
    "is refused as %s, unless it carries a header that needs asking first",
    (type) => {
      expect(refusalOf(post(type))).toBe(415);
      expect(refusalOf(post(type, asked))).toBeUndefined();
    },
  );

  it.each(["text/plain", "multipart/form-data; boundary=x", ""])(
    "is never understood as %j",
    (type) => {
      expect(refusalOf(post(type))).toBe(415);
      expect(refusalOf(post(type, asked))).toBe(415);
    },
  );

  it("passes as application/json, as R, Python and a spreadsheet send it", () => {
    expect(refusalOf(post("application/json"))).toBeUndefined();
    expect(refusalOf(post("application/json; charset=utf-8"))).toBeUndefined();
  });

  it.each(["cross-site", "same-site"])(
    "is refused when the browser says that it comes from elsewhere: %s",
    (site) => {
      const headers = { "sec-fetch-site": site };
      expect(refusalOf(post("application/json", headers))).toBe(403);
      const get = new Request("http://localhost/graphql?query={a}", {
        headers,
      });
      expect(refusalOf(get)).toBe(403);
    },
  );

  it.each(["same-origin", "none"])("passes when it is %s", (site) => {
    const headers = { "sec-fetch-site": site };
    expect(refusalOf(post("application/json", headers))).toBeUndefined();
  });

  it("is told when variables in the address are not an object", () => {
    for (const variables of ["{", "[1]", "7", "no"]) {
      expect(
        refusalOf(
          new Request(
            `http://localhost/graphql?query={a}&variables=${encodeURIComponent(variables)}`,
          ),
        ),
      ).toBe(400);
    }
  });
});

describe("errors that leave the house", () => {
  it("pass when they tell the reader of a mistake", () => {
    const { error, code, ours } = maskError(
      badInput("first: 0 is not a number from 1 to 200"),
      "r1",
    );
    expect([error.message, code, ours]).toEqual([
      "first: 0 is not a number from 1 to 200",
      "BAD_USER_INPUT",
      false,
    ]);
    expect(error.extensions["requestId"]).toBe("r1");
  });

  it("say nothing of their cause when the fault is ours", () => {
    const cause = new Error("password=secret at /home/somebody");
    const { error, ours } = maskError(
      new GraphQLError("x", { originalError: cause }),
      "r2",
    );
    expect(ours).toBe(true);
    expect(JSON.stringify(error.toJSON())).not.toMatch(/secret|somebody/);
    expect(error.extensions["code"]).toBe("INTERNAL");
  });

  it.each([
    ["Neo.TransientError.General.DatabaseUnavailable", "UNAVAILABLE"],
    ["ServiceUnavailable", "UNAVAILABLE"],
    ["Neo.ClientError.Transaction.TransactionTimedOut", "TIMED_OUT"],
    ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "TOO_COSTLY"],
    ["Neo.ClientError.Schema.ConstraintValidationFailed", "EXISTS_ALREADY"],
    ["Neo.ClientError.Security.Unauthorized", "NOT_AUTHENTICATED"],
    ["Neo.ClientError.Statement.SyntaxError", "BROKEN"],
  ])("know the database's %s as %s", (code, kind) => {
    expect(translateFault({ code, message: "…" }, "a-statement").kind).toBe(
      kind,
    );
  });

  it("answer a missing database with 503 and a mistake with no status of ours", () => {
    const { code } = maskError(
      new DatabaseFault("UNAVAILABLE", "…", "s"),
      "r3",
    );
    expect(statusOf([code])).toBe(503);
    expect(statusOf(["BAD_USER_INPUT"])).toBeUndefined();
  });
});

describe("scalars", () => {
  it.each(["1943-02-12", "1944-02-29", "1942-12-31"])(
    "take %s as a whole day",
    (day) => {
      expect(scalars.IsoDate.parseValue(day)).toBe(day);
    },
  );

  it.each([
    "1943-02-29",
    "1943-13-01",
    "1943-2-1",
    "1943",
    "12.02.1943",
    "",
    19430212,
  ])("refuse %s as a whole day, saying why", (day) => {
    expect(() => scalars.IsoDate.parseValue(day)).toThrow(
      /is not a whole day written YYYY-MM-DD/,
    );
  });
});

describe("the log", () => {
  it("is one JSON object a line", () => {
    const lines: string[] = [];
    makeLog(
      (line) => lines.push(line),
      () => "2026-01-01T00:00:00Z",
    ).info("graphql", { statements: 1 });
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      {
        at: "2026-01-01T00:00:00Z",
        level: "info",
        event: "graphql",
        statements: 1,
      },
    ]);
  });
});
