import { between, later } from "./days.ts";
import type { Desk } from "./desk.ts";
import { hostOf, shared } from "./institutions.ts";
import { type Life, said, wasUnder } from "./lives.ts";
import { randomFor } from "./random.ts";
import type { Voice } from "./records.ts";

/** Those who left, or fought: a certificate says where they were. */
export const tellCertificate = (desk: Desk, life: Life): void => {
  const random = randomFor("certificate", life.code);
  if (wasUnder(life)) return;
  const paper = desk.archive.file(desk.archive.ofRaion(life.raion, "check"), {
    id: `${life.code}-certificate`,
    kind: "certificate",
    ru: `Справка: ${life.ru}`,
    en: `Certificate: ${life.en}`,
    day: later(life.raion.liberated, random.whole(10, 120)),
  });
  const isArmy = life.path === "army";
  const begun = later(life.raion.occupied, -random.whole(1, isArmy ? 300 : 12));
  const common = {
    subject: life.id,
    source: paper.id,
    leaf: paper.leaf,
    written: desk.nameIn(life, paper, "tight"),
    voices: [byOffice(life)] as const,
  };
  desk.tell({
    ...common,
    id: `${life.code}-certificate-away`,
    kind: isArmy ? "military-service" : "evacuation",
    value: isArmy
      ? random.pick(["private", "sergeant", "officer", "political-officer"])
      : "evacuated",
    roles: isArmy ? { institution: shared.regiment } : { from: life.home.id },
    ru: `${life.ru}: ${isArmy ? "служил в Красной армии" : said(life, "эвакуировался", "эвакуировалась")}`,
    en: `${life.en}: ${isArmy ? "served in the Red Army" : "was evacuated"}`,
    when: between(begun, later(life.raion.liberated, random.whole(5, 90))),
  });
};

const byOffice = ({ raion }: Life): Voice => ({
  speaker: hostOf(raion, "raiispolkom"),
  capacity: "COLLEAGUE",
  mediation: "SIGNED_RECORD",
  circumstance: "VOLUNTARY",
});
