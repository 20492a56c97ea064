import type { EvidenceInput } from "../../../server/exchange/import/evidence-batch.ts";

type Rows<K extends keyof EvidenceInput> = Extract<
  EvidenceInput[K],
  readonly unknown[]
>[number];
export type FactoidInput = Rows<"factoids">;
export type PersonInput = Rows<"people">;

const named = (name: string) => ({ ru: name, en: name });

/** A person with a name that reads the same in both languages. `id` without its prefix. */
export const person = (id: string, name = id): PersonInput => ({
  id: `person/${id}`,
  name: named(name),
});

/** A source whose publication was read. */
export const source = (id: string, title = id): Rows<"sources"> => ({
  id: `source/${id}`,
  name: named(title),
  kind: "book",
  consulted: "PUBLICATION",
});

/** A raion, part of another district when told so. */
export const district = (id: string, partOf?: string): Rows<"districts"> => ({
  id: `district/${id}`,
  name: named(id),
  kind: "RAION",
  attested: true,
  ...(partOf === undefined ? {} : { partOf: { id: partOf } }),
});

/** A raikom. */
export const raikom = (id: string): Rows<"partyOrganizations"> => ({
  id: `party-organization/${id}`,
  name: named(id),
  level: "RAIKOM",
});

/** A kolkhoz. */
export const kolkhoz = (id: string): Rows<"institutions"> => ({
  id: `institution/${id}`,
  name: named(id),
  kind: "kolkhoz",
});

type ClaimOptions = Partial<
  Omit<FactoidInput, "id" | "kind" | "mentions" | "date" | "source">
> & {
  /** Role -> id. `subject` is the person or place the claim is about. */
  readonly roles: Readonly<Record<string, string>>;
  readonly edtf?: string;
  /** Without its prefix; `the-source` unless told otherwise. */
  readonly from?: string;
};

/** A claim: plain, about its roles, told by the source's own voice, unless told otherwise. */
export const factoid = (
  id: string,
  kind: string,
  { roles, edtf, from, ...rest }: ClaimOptions,
): FactoidInput => ({
  id: `factoid/${id}`,
  kind,
  statement: named(`${kind} ${id}`),
  source: `source/${from ?? "the-source"}`,
  mentions: Object.entries(roles).map(([role, involves]) => ({
    role,
    involves,
  })),
  told: [{ capacity: "HISTORIAN", mediation: "PARAPHRASED" }],
  ...(edtf === undefined ? {} : { date: { edtf } }),
  ...rest,
});
