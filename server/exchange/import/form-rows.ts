import { createHash } from "node:crypto";

import type { Bilingual, Layer, NamedForm } from "../../database/record.ts";
import type { Parameter } from "../../database/statement.ts";
import {
  type NameField,
  type NameKind,
  writtenForm,
} from "../../search/written-form.ts";
import type { EvidenceBatch } from "./evidence-batch.ts";

/** One written form as the store takes it. `sourceId` is '' when no source is known to write it so. */
export type FormRow = {
  readonly ownerId: string;
  readonly isPersonName: boolean;
  readonly id: string;
  readonly props: { readonly [key: string]: Parameter };
  readonly sourceId: string;
  readonly leaf: string;
};

type Form = {
  readonly full: string;
  readonly kind: NameKind;
  readonly field: NameField;
  readonly source?: string;
  readonly leaf?: string;
  readonly family?: string;
  readonly given?: string;
  readonly patronymic?: string;
};

/** The same form of the same owner in the same source keeps its id from load to load. */
const formId = (
  ownerId: string,
  { full, kind, field, source }: Form,
): string => {
  const digest = createHash("sha256")
    .update([full, kind, field, source ?? ""].join("\n"))
    .digest("hex")
    .slice(0, 10);
  const [prefix, slug] = ownerId.split("/", 2);
  return prefix === "person"
    ? `name/${slug}.${digest}`
    : `form/${ownerId}.${digest}`;
};

const part = (text: string | undefined): string | undefined =>
  text === "" ? undefined : text;

const formRow = (ownerId: string, form: Form, layer: Layer): FormRow => {
  const id = formId(ownerId, form);
  const { id: _, ...props } = writtenForm({
    id,
    owner: ownerId,
    full: form.full,
    kind: form.kind,
    field: form.field,
    family: part(form.family),
    given: part(form.given),
    patronymic: part(form.patronymic),
  });
  return {
    ownerId,
    isPersonName: ownerId.startsWith("person/"),
    id,
    props: { ...props, layer },
    sourceId: form.source ?? "",
    leaf: form.leaf ?? "",
  };
};

type Named = {
  readonly id: string;
  readonly name: Bilingual;
  readonly forms?: readonly NamedForm[];
};

/** What we call somebody ourselves is found too, though no source writes it so. */
const shownForms = ({ name, forms = [] }: Named): readonly Form[] => {
  const written = new Set(forms.map(({ full }) => full));
  const shown: readonly Form[] = [
    { full: name.ru, kind: "OFFICIAL", field: "name" },
    { full: name.en, kind: "TRANSLITERATION", field: "name" },
  ];
  return shown.filter(({ full }) => !written.has(full));
};

const namesOf = (record: Named): readonly Form[] => [
  ...(record.forms ?? []).map((form) => ({ ...form, field: "name" as const })),
  ...shownForms(record),
];

const titlesOf = ({
  name,
  authors,
}: EvidenceBatch["sources"][number]): readonly Form[] => [
  { full: name.ru, kind: "OFFICIAL", field: "title" },
  ...(name.en === name.ru
    ? []
    : [{ full: name.en, kind: "TRANSLITERATION", field: "title" } as const]),
  ...authors.map(
    (full) => ({ full, kind: "AS_WRITTEN", field: "author" }) as const,
  ),
];

/** All written forms of a batch: names of people, bodies, places and cases, titles and authors of sources. */
export function formRows(batch: EvidenceBatch): readonly FormRow[] {
  const named: readonly Named[] = [
    ...batch.people,
    ...batch.partyOrganizations,
    ...batch.institutions,
    ...batch.occupationForces,
    ...batch.districts,
    ...batch.settlements,
    ...batch.partyDocuments,
    ...batch.procedures,
    ...batch.archivalUnits,
  ];
  return [
    ...named.flatMap((record) =>
      namesOf(record).map((form) => formRow(record.id, form, batch.layer)),
    ),
    ...batch.sources.flatMap((source) =>
      titlesOf(source).map((form) => formRow(source.id, form, batch.layer)),
    ),
  ];
}
