/** A reading that asks something of every side, the unjudged left in. */
export const everySide = {
  claims: "ACCEPTED",
  capacities: ["SELF"],
  mediations: ["AUTOGRAPH"],
  sources: ["source/x"],
  fonds: ["archival-unit/x"],
  interpretedBy: ["A. K."],
  minCredence: "POSSIBLE",
  during: { from: "1942-01-01", to: "1944-12-31" },
  constructed: false,
  asOf: 5,
};
