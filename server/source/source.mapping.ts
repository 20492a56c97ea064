import { citedInSource } from "../case-study/cited-in.ts";
import {
  among,
  type Condition,
  describedFields,
  describedList,
  describedRoot,
  reaching,
  whether,
} from "../compile/described.ts";
import { bilingual, computed, expressed, stored } from "../compile/fields.ts";
import type { Domain } from "../compile/mapping.ts";
import { besideSelf, many, one } from "../compile/relations.ts";
import { textOf } from "../compile/shape.ts";
import { term } from "../factoid/kinds/term.ts";
import { claimConnection } from "../reading/claim-lists.ts";
import { coverageOfSource, joinedBy } from "../reading/claims.ts";
import { tieEnds } from "../reading/tie.mapping.ts";
import { sourceDependsOn } from "../reading/witnesses.ts";
import { nameCondition } from "../search/name-condition.ts";
import { dateKeys, dateOf } from "../values/values.ts";
import { citationFields, citationsRoot } from "./cited.mapping.ts";
import { referenceCondition } from "./reference-condition.ts";

const relations = "COPY_OF|EXTRACT_OF|ENCLOSED_IN|DRAWS_ON|MENTIONS";

const conditions: Readonly<Record<string, Condition>> = {
  name: nameCondition,
  kinds: among("kind"),
  consulted: among("consulted"),
  reference: referenceCondition,
  units: reaching(
    (x, y) => `(${x})-[:IN_UNIT]->(:ArchivalUnit)-[:PART_OF*0..4]->(${y})`,
  ),
};

const sorted = { orderBy: (to: string) => `${to}.sortRu` };

/** Documents, publications and the units that hold them. */
export const sourceDomain: Domain = {
  name: "source",
  types: [
    {
      type: "Source",
      label: "Source",
      fields: {
        ...describedFields,
        kind: computed(["kind"], ({ kind }) =>
          term("SOURCE_KIND", textOf(kind)),
        ),
        title: bilingual("titleRu", "titleEn"),
        authors: expressed(
          ({ vars: { self } }) => `coalesce(${self}.authors, [])`,
        ),
        dated: computed(dateKeys, dateOf),
        ...citationFields,
        url: stored("url"),
        consulted: stored("consulted", "CITED_ONLY"),
        remark: stored("remark"),
        restrictedUntil: stored("restrictedUntil"),
        restriction: computed(
          [
            "restrictedUntil",
            "restrictionBasis",
            "restrictionLiftedBy",
            "restrictionLiftedAt",
            "restrictionLiftedReason",
          ],
          (row) =>
            textOf(row.restrictedUntil) === ""
              ? null
              : {
                  until: row.restrictedUntil,
                  basis: textOf(row.restrictionBasis),
                  liftedBy: row.restrictionLiftedBy ?? null,
                  liftedAt: row.restrictionLiftedAt ?? null,
                  liftedReason: row.restrictionLiftedReason ?? null,
                },
        ),
        unit: one({
          match: ({ vars: { self } }, to) =>
            `(${self})-[:IN_UNIT]->(${to}:ArchivalUnit)`,
        }),
        relatedSources: many({
          match: ({ vars: { self } }, to) =>
            `(${self})-[${to}:${relations}]-(${to}o:Source)`,
          orderBy: (to) => `type(${to}), ${to}o.sortRu`,
          beside: (_frame, to) => ({ other: `${to}o` }),
          targets: ["SourceRelation"],
        }),
        dependsOn: sourceDependsOn,
        factoids: claimConnection(joinedBy("IN_SOURCE")),
        involves: many({
          match: (frame, to) => {
            const claim = `${to}c`;
            return `${joinedBy("IN_SOURCE")(frame, claim)} MATCH (${claim})-[:INVOLVES]->(${to}) WHERE ${tieEnds.map((label) => `${to}:${label}`).join(" OR ")}`;
          },
          ...sorted,
        }),
        silences: many({
          match: ({ vars: { self } }, to) =>
            `(${self})<-[:SILENT_ON]-(${to}:Silence)`,
          orderBy: (to) => `${to}.id`,
        }),
        coverage: coverageOfSource,
        citedIn: citedInSource,
      },
    },
    {
      type: "SourceRelation",
      fields: {
        kind: expressed(({ vars: { self } }) => `type(${self})`),
        source: besideSelf("other"),
      },
    },
    {
      type: "ArchivalUnit",
      label: "ArchivalUnit",
      fields: {
        ...describedFields,
        level: stored("level"),
        number: stored("number"),
        partOf: one({
          match: ({ vars: { self } }, to) =>
            `(${self})-[:PART_OF]->(${to}:ArchivalUnit)`,
        }),
        parts: many({
          match: ({ vars: { self } }, to) =>
            `(${self})<-[:PART_OF]-(${to}:ArchivalUnit)`,
          ...sorted,
        }),
        sources: many({
          match: ({ vars: { self } }, to) =>
            `(${self})<-[:IN_UNIT]-(${to}:Source)`,
          ...sorted,
        }),
        leaves: stored("leaves"),
      },
    },
  ],
  roots: {
    citations: citationsRoot,
    source: describedRoot("Source"),
    sources: describedList({ label: "Source", type: "Source", conditions }),
    archivalUnit: describedRoot("ArchivalUnit"),
    archivalUnits: describedList({
      label: "ArchivalUnit",
      type: "ArchivalUnit",
      conditions: {
        name: (x, value, { plan }) =>
          `(toLower(${x}.nameRu) CONTAINS toLower(${plan.parameter(String(value))}) OR ${x}.number = ${plan.parameter(String(value))})`,
        levels: among("level"),
        partOf: reaching((x, y) => `(${x})-[:PART_OF*1..4]->(${y})`),
        constructed: whether((x) => `${x}.constructed`),
      },
    }),
  },
};
