import { statement } from "../server/database/statement.ts";

/** What was loaded last. */
export const layerAsLoaded = statement(
  "layer-as-loaded",
  "MATCH (layer:SeedLayer {id: $id}) RETURN layer.hash AS hash",
);

/** What was loaded last. Also takes the store's lock, so that two loaders come one after the other. */
export const loadedLayer = statement(
  "loaded-layer",
  `MERGE (s:Store {id: 'store'})
   ON CREATE SET s.revision = 0
   SET s.lockTouched = timestamp()
   WITH s
   OPTIONAL MATCH (layer:SeedLayer {id: $id})
   RETURN layer.hash AS hash`,
);

/** The layer's digest and the revision that brought it. */
export const keepLayer = statement(
  "keep-layer",
  `MERGE (layer:SeedLayer {id: $id})
   SET layer.hash = $hash, layer.loadedAt = $at
   CREATE (:Revision {id: $revisionId, number: $revision, by: $by, at: $at, action: 'SEED', subjectId: $id,
     reason: $reason, operationKey: $id + '@' + toString($revision), before: '', after: $after})`,
);
