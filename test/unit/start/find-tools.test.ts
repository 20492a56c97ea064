import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import { neo4jVersion } from "../../../server/database/embedded/library.ts";
import { neo4jConf } from "../../../server/database/embedded/neo4j-conf.ts";
import { findWaysToDatabase } from "../../../server/setup/find-tools.mjs";

const place = mkdtempSync(join(tmpdir(), "kartoteka-tools-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const program = (folder: string, name: string): string => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, "#!/bin/sh\n");
  chmodSync(path, 0o755);
  return path;
};

const javaHome = (version: string): string => {
  const home = join(place, `jdk-${version}`);
  program(join(home, "bin"), "java");
  writeFileSync(
    join(home, "release"),
    `IMPLEMENTOR="x"\nJAVA_VERSION="${version}"\n`,
  );
  return home;
};

describe("the ways to a database", () => {
  it("prefer the Java that JAVA_HOME names", () => {
    const home = javaHome("21.0.4");
    const { java } = findWaysToDatabase({ JAVA_HOME: home, PATH: "" });
    expect(java).toEqual({
      home,
      program: join(home, "bin", "java"),
      version: "21.0.4",
      major: 21,
    });
  });

  it("pass over a Java that Neo4j does not run on", () => {
    const JAVA_HOME = javaHome("25.0.1");
    const PATH = join(javaHome("17.0.9"), "bin");
    const { java } = findWaysToDatabase({ JAVA_HOME, PATH });
    expect(java?.version).toBe("17.0.9");
  });

  it("find Maven and Docker on PATH", () => {
    const bin = join(place, "bin");
    const [maven, docker] = [program(bin, "mvn"), program(bin, "docker")];
    const ways = findWaysToDatabase({ PATH: `/nowhere:${bin}` });
    expect(ways).toMatchObject({ maven, docker });
  });

  it("are told all three, with what to type, when none is there", () => {
    const { advice } = findWaysToDatabase({ PATH: "" });
    expect(advice).toMatch(/Java 17 or 21 and Maven .*no mvn on PATH/);
    expect(advice).toMatch(/(sudo|brew) /);
    expect(advice).toContain("no docker on PATH");
    expect(advice).toContain("NEO4J_URI=");
  });
});

describe("our own database", () => {
  it("is the version that Maven is asked for", () => {
    const pom = new URL(
      "../../../server/database/embedded/pom.xml",
      import.meta.url,
    );
    expect(readFileSync(pom, "utf8")).toContain(
      `<version>${neo4jVersion}</version>`,
    );
  });

  it("listens to this computer alone", () => {
    const conf = neo4jConf(7777);
    expect(conf).toContain("server.bolt.listen_address=127.0.0.1:7777");
    expect(conf).toContain("server.http.enabled=false");
    expect(conf).toContain("server.https.enabled=false");
    expect(conf).not.toContain("0.0.0.0");
  });
});
