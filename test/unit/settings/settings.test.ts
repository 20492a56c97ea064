import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { StartProblem } from "../../../server/database/embedded/start-problem.ts";
import { parseSettings } from "../../../server/settings.ts";
import {
  settingsAsMarkdown,
  settingsTable,
} from "../../../server/settings-table.ts";

const parse = (given: Record<string, string>) =>
  parseSettings(given, "/srv/kartoteka");

const refusal = (given: Record<string, string>): string => {
  try {
    parse(given);
  } catch (error) {
    if (error instanceof StartProblem) return error.message;
    throw error;
  }
  return "";
};

describe("settings", () => {
  it("serve this computer alone, with a database of their own, when nothing is set", () => {
    expect(parse({})).toEqual({
      host: "127.0.0.1",
      port: 4000,
      isReadOnly: false,
      allowedHosts: ["localhost", "127.0.0.1", "[::1]"],
      dataFolder: "/srv/kartoteka/.kartoteka",
      cacheFolder: "/srv/kartoteka/.kartoteka",
      seed: "all",
      neo4j: undefined,
    });
  });

  it("take an empty value for none, as compose files write it", () => {
    expect(parse({ PORT: "", NEO4J_URI: " ", NEO4J_PASSWORD: "" })).toEqual(
      parse({}),
    );
  });

  it("make Kartoteka read-only on any host but loopback", () => {
    expect(parse({ HOST: "0.0.0.0" }).isReadOnly).toBe(true);
    expect(parse({ HOST: "archive.example.org" }).isReadOnly).toBe(true);
    for (const HOST of ["127.0.0.1", "127.1.2.3", "localhost", "::1", "[::1]"])
      expect(parse({ HOST }).isReadOnly, HOST).toBe(false);
  });

  it("let the server be called by the names listed, however they are written", () => {
    const { allowedHosts } = parse({
      HOST: "0.0.0.0",
      KARTOTEKA_HOSTS: "Kartoteka.example.org, 10.0.0.7 ,[fe80::1],fe80::2",
    });
    expect(allowedHosts).toEqual(
      expect.arrayContaining([
        "kartoteka.example.org",
        "10.0.0.7",
        "[fe80::1]",
        "[fe80::2]",
      ]),
    );
  });

  it("take a relative data folder from the project", () => {
    expect(parse({ KARTOTEKA_DATA: "картотека" }).dataFolder).toBe(
      "/srv/kartoteka/картотека",
    );
    expect(parse({ KARTOTEKA_DATA: "/data" }).dataFolder).toBe("/data");
  });

  it("name every wrong value at once, each with its rule", () => {
    const told = refusal({
      HOST: "a b",
      PORT: "70000",
      KARTOTEKA_SEED: "some",
      KARTOTEKA_HOSTS: "http://x",
      KARTOTEKA_SEEED: "all",
      NEO4J_URI: "http://localhost:7474",
      NEO4J_DATABASE: "x",
    });
    expect(told).toContain('HOST: "a b" is not a host name or an IP address');
    expect(told).toContain(
      'PORT: "70000" is not a whole number from 0 to 65535',
    );
    expect(told).toContain('KARTOTEKA_SEED: "some" is not all, real or none');
    expect(told).toContain('KARTOTEKA_HOSTS: "http://x" is not a list');
    expect(told).toContain("KARTOTEKA_SEEED: there is no such setting");
    expect(told).toContain('NEO4J_URI: "http://localhost:7474" is not bolt://');
    expect(told).toContain('NEO4J_DATABASE: "x" is not 3 to 63 letters');
    expect(told).toContain("NEO4J_PASSWORD: missing");
  });

  it.each(["4000.5", "-1", "0x10", "1e3", "65536", " "])(
    "refuse %j as a port unless it is empty",
    (PORT) => {
      expect(refusal({ PORT }) === "").toBe(PORT.trim() === "");
    },
  );

  it.each([
    "bolt://localhost:7687",
    "neo4j+s://abc.databases.neo4j.io",
    "neo4j+ssc://[::1]:7687",
    "bolt+s://10.0.0.1",
  ])("take %s for a database of one's own", (NEO4J_URI) => {
    expect(parse({ NEO4J_URI, NEO4J_PASSWORD: "secret" }).neo4j).toEqual({
      uri: NEO4J_URI,
      user: "neo4j",
      password: "secret",
      database: undefined,
    });
  });

  it("never repeat a password that was written into the address", () => {
    const told = refusal({ NEO4J_URI: "bolt://neo4j:hunter2@localhost" });
    expect(told).toContain("NEO4J_URI");
    expect(told).not.toContain("hunter2");
  });

  it("refuse a password for a database that is not named, since it would be ignored", () => {
    expect(refusal({ NEO4J_PASSWORD: "secret" })).toContain(
      "NEO4J_PASSWORD: given without NEO4J_URI",
    );
  });

  it("stand in docs/settings.md as the code has them", () => {
    const plain = (text: string) =>
      text.replace(/-+/g, "-").replace(/ +/g, " ");
    const page = readFileSync(
      new URL("../../../docs/settings.md", import.meta.url),
      "utf8",
    );
    expect(plain(page)).toContain(plain(settingsAsMarkdown()));
    expect(settingsTable.length).toBeGreaterThan(0);
  });
});
