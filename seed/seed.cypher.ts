import { statement } from "../server/database/statement.ts";

/** What was loaded last. */
export const layerAsLoaded = statement(
  "layer-as-loaded",
  "MATCH (layer:SeedLayer {id: $id}) RETURN layer.hash AS hash",
);

/** Until the load is through, the layer counts as not loaded: broken off, it is loaded again. */
export const beginLayer = statement(
  "begin-layer",
  "MERGE (layer:SeedLayer {id: $id}) SET layer.hash = ''",
);

/** The layer's digest and the revision that brought it. */
export const keepLayer = statement(
  "keep-layer",
  `MERGE (layer:SeedLayer {id: $id})
   SET layer.hash = $hash, layer.loadedAt = $at
   CREATE (:Revision {id: $revisionId, number: $revision, by: $by, at: $at, action: 'SEED', subjectId: $id,
     reason: $reason, operationKey: $id + '@' + toString($revision), before: '', after: $after})`,
);
