const prefix = "leaf-";

/** The place of a leaf on the page of its source. */
export const leafAnchor = (leaf: string): string =>
  `${prefix}${leaf.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`;

/** Whether an address names the place of a leaf. */
export const isLeafAnchor = (anchor: string): boolean =>
  anchor.startsWith(prefix);
