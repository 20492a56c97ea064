import { describe, expect, it } from "vitest";

import { districtRows } from "../../../seed/real/districts.ts";
import { isAnalogue, officeRows } from "../../../seed/real/offices.ts";
import { realEvidence } from "../../../seed/real/real-evidence.ts";
import { checkEvidence } from "../../../server/exchange/import/check-evidence.ts";
import { declarations } from "../../../server/factoid/kinds/declarations.ts";
import { daysFromTo } from "../../../shared/dates/day-range.ts";

const batch = realEvidence();

const claim = (id: string) => {
  const found = batch.factoids.find((each) => each.id === `factoid/${id}`);
  if (found === undefined) throw new Error(`There is no claim ${id}`);
  return found;
};

const claimsAbout = (subject: string, kind: string) =>
  batch.factoids.filter(
    (each) =>
      each.kind === kind &&
      each.mentions.some(
        ({ role, involves }) => role === "subject" && involves === subject,
      ),
  );

describe("the real layer", () => {
  it("fits together and keeps to the declared vocabulary", () => {
    expect(checkEvidence(batch, declarations)).toEqual([]);
  });

  it("keeps both days on which Krasnodar is said to have fallen, each with its own source", () => {
    const fallen = claimsAbout("district/krasnodar", "place-occupied");
    expect(new Set(fallen.map(({ date }) => date.edtf))).toEqual(
      new Set(["1942-08-09", "1942-08-12"]),
    );
    expect(claim("krasnodar-occupied-9-august").source).not.toBe(
      claim("krasnodar-occupied-12-august").source,
    );
  });

  it("keeps three days of the liberation of Pavlovskaya", () => {
    const days = claimsAbout("district/pavlovsky", "place-liberated").map(
      ({ date }) => date.edtf,
    );
    expect(days.sort()).toEqual(["1943-01-31", "1943-02-01", "1943-02-02"]);
  });

  it("counts 169 days from the occupation of Armavir to 23 January, and keeps the published 168", () => {
    const days = daysFromTo(
      claim("armavir-occupied").date,
      claim("armavir-liberated").date,
    );
    expect(days).toEqual({ min: 169, max: 169 });
    expect(claim("armavir-days").statement.en).toContain("168 days");
  });

  it("counts 399 days for Taman", () => {
    const days = daysFromTo(
      claim("taman-occupied").date,
      claim("taman-liberated").date,
    );
    expect(days.min).toBe(399);
  });

  it("lets Saloshenko, and nobody else, say that Porublev betrayed Senarskaya", () => {
    const accusation = batch.factoids.filter(({ kind }) => kind === "betrayal");
    expect(accusation.map(({ told }) => told)).toEqual([
      [
        expect.objectContaining({
          speaker: "person/saloshenko-v",
          capacity: "HISTORIAN",
        }),
      ],
    ]);
    expect(accusation[0]?.statement.ru).toMatch(/^По словам В. Салошенко/);
  });

  it("has the June of Aleksandrov's abstract beside the July of the other sources", () => {
    const begun = claimsAbout("district/krasnodar-krai", "place-occupied");
    expect(begun.map(({ date }) => date.edtf).sort()).toEqual([
      "1942-06",
      "1942-07-29",
    ]);
  });

  it("says of a district that was not occupied that a source denies it", () => {
    const denied = batch.factoids
      .filter(
        ({ kind, polarity }) =>
          kind === "place-occupied" && polarity === "DENIES",
      )
      .map(({ mentions }) => mentions[0]?.involves);
    for (const place of [
      "tuapse",
      "sochi",
      "gelendzhik",
      "adlersky",
      "gelendzhiksky",
      "lazarevsky",
      "tuapsinsky",
    ])
      expect(denied).toContain(`district/${place}`);
  });

  it("has nobody from other regions among its people", () => {
    const names = new Set(batch.people.map(({ name }) => name.ru));
    const analogues = officeRows.filter(isAnalogue);
    expect(analogues.length).toBe(5);
    for (const { person_ru } of analogues)
      expect(names.has(person_ru)).toBe(false);
  });

  it("has every unit of the table, inside the krai or Adygea", () => {
    expect(batch.districts.length).toBe(districtRows.length + 1);
    for (const { id, partOf } of batch.districts)
      if (id !== "district/krasnodar-krai")
        expect(["district/krasnodar-krai", "district/adyghe-ao"]).toContain(
          partOf?.id,
        );
  });

  it("tells every date of the table's columns in some claim", () => {
    const ids = new Map(batch.districts.map(({ name, id }) => [name.ru, id]));
    const isTold = (name: string, kind: string, day: string): boolean =>
      claimsAbout(ids.get(name) ?? "", kind).some(
        ({ date }) => date.beginFrom <= day && day <= date.endTo,
      );
    const untold = districtRows.flatMap((row) =>
      [
        { kind: "place-occupied", day: row.occupied_on },
        { kind: "place-liberated", day: row.liberated_on },
      ]
        .filter(({ day }) => day !== "")
        .filter(
          ({ kind, day }) => !isTold(row.name_ru, kind, day.padEnd(10, "-01")),
        )
        .map(({ kind, day }) => `${row.name_ru} ${kind} ${day}`),
    );
    expect(untold).toEqual([]);
  });

  it("invents no title: a page without one shows its address and says so", () => {
    const pages = batch.sources.filter(({ kind }) => kind === "web-page");
    expect(pages.length).toBeGreaterThan(60);
    for (const { remark, name, url } of pages) {
      expect(remark).toContain("Title not recorded");
      expect(decodeURIComponent(new URL(url ?? "").href)).toContain(
        name.ru.replace("www.", ""),
      );
    }
  });

  it("says that the final decision on Aleksandrov is not known", () => {
    const questions = batch.silences.filter(
      ({ concerns }) => concerns === "person/aleksandrov-m-a",
    );
    expect(questions.map(({ question }) => question.en).join(" ")).toContain(
      "final decision",
    );
  });

  it("judges nothing: no credence comes with the shipped layer", () => {
    expect(batch.interpretations).toEqual([]);
  });
});
