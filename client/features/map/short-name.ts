/** A district's name where there is little room: what kind it is, and that it is invented, are told by its mark. */
export const shortName = (name: string): string =>
  name
    .replace(/\s*\((вымышл\.|invented)\)/u, "")
    .replace(/^(г\. )/u, "")
    .replace(/\s+(район|District)$/u, "")
    .trim();
