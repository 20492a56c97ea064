/** The parameter by which pages are narrowed to the collection of a study. */
export type CollectionSearch = { collection?: string | undefined };

/** The study whose collection an address names; undefined when it names none. */
export const collectionIn = ({
  collection,
}: CollectionSearch): string | undefined =>
  collection?.startsWith("study/") === true ? collection : undefined;

/** Ids of studies as filters take them: null when nothing is narrowed. */
export const inCollectionOf = (search: CollectionSearch): string[] | null => {
  const study = collectionIn(search);
  return study === undefined ? null : [study];
};
