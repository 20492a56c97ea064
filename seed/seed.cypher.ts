import { statement } from "../server/database/statement.ts";
import { describedLabels } from "../server/database/vocabulary.ts";

/** Whether the store has any record, also a closed claim: then a layer is compared with what is there. */
export const hasRecords = statement(
  "has-records",
  `RETURN EXISTS { MATCH (:${describedLabels.join("|")}|Factoid|ClosedFactoid|Silence|Interpretation|ClosedInterpretation) } AS hasRecords`,
);

/** What was loaded last, or that it was taken out; `persons` when a cohort for measuring stands in its place. */
export const layerAsLoaded = statement(
  "layer-as-loaded",
  "MATCH (layer:SeedLayer {id: $id}) RETURN layer.hash AS hash, coalesce(layer.key, '') AS key, coalesce(layer.isRemoved, false) AS isRemoved, coalesce(layer.persons, 0) AS persons",
);

/** Until the load is through, the layer counts as not loaded: broken off, it is loaded again. */
export const beginLayer = statement(
  "begin-layer",
  "MERGE (layer:SeedLayer {id: $id}) SET layer.hash = ''",
);

/** The program changed, and the layer reads as before. */
export const keepKey = statement(
  "keep-layer-key",
  "MATCH (layer:SeedLayer {id: $id}) SET layer.key = $key",
);

/** The layer is to be loaded again. */
export const wantLayer = statement(
  "want-layer",
  "MATCH (layer:SeedLayer {id: $id}) SET layer.isRemoved = false",
);

/** The layer's digest and the revision that brought it. */
export const keepLayer = statement(
  "keep-layer",
  `MERGE (layer:SeedLayer {id: $id})
   SET layer.hash = $hash, layer.key = $key, layer.loadedAt = $at, layer.isRemoved = $isRemoved
   CREATE (:Revision {id: $revisionId, number: $revision, by: $by, at: $at, action: 'SEED', subjectId: $id,
     reason: $reason, operationKey: $id + '@' + toString($revision), before: '', after: $after})`,
);
