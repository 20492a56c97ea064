import { type Claim, claimRow } from "../../../server/reading/claim.ts";
import { boundsOfEdtf } from "../../../shared/dates/edtf-bounds.ts";
import { unknownBounds } from "../../../shared/dates/historical-date.ts";

type ClaimOptions = Partial<
  Pick<
    Claim,
    | "value"
    | "polarity"
    | "modality"
    | "since"
    | "until"
    | "judgements"
    | "overturned"
  >
> & {
  readonly roles?: Readonly<Record<string, string>>;
  readonly speakers?: readonly string[];
  /** When the speakers said it, as EDTF. */
  readonly utteredOn?: string;
  readonly edtf?: string;
  /** Places that hold the place of the claim. */
  readonly within?: readonly string[];
};

/** The bounds of an EDTF text. */
export const boundsOf = (edtf: string) => {
  const read = boundsOfEdtf(edtf);
  if (!read.ok) throw new Error(`${edtf}: ${read.rule}`);
  return read.bounds;
};

/** A claim as derivation reads it, about `person/a` unless told otherwise. */
export const claim = (
  id: string,
  kind: string,
  options: ClaimOptions = {},
): Claim => {
  const { roles, speakers, utteredOn, edtf, within, ...rest } = options;
  const since = rest.since ?? 1;
  return claimRow.parse({
    id,
    versionId: `${id}@${String(since)}`,
    kind,
    polarity: "AFFIRMS",
    modality: "ASSERTED",
    edtf: edtf ?? "",
    ...(edtf === undefined || edtf === "" ? unknownBounds : boundsOf(edtf)),
    until: 0,
    players: Object.entries({ subject: "person/a", ...roles }).map(
      ([role, player]) => ({
        role,
        id: player,
        sortRu: player,
        within: role === "place" ? [...(within ?? [])] : [],
      }),
    ),
    speakers: (speakers ?? []).map((speaker) => ({
      id: speaker,
      sortRu: speaker,
      utteredOn,
    })),
    judgements: [],
    overturned: [],
    storedConflicts: [],
    storedJudgements: [],
    ...rest,
    since,
  });
};
