/** A reading that asks of every claim, as an argument: it leaves out something in each layer. */
export const someReading =
  'reading: { minCredence: POSSIBLE, capacities: [HISTORIAN], during: { from: "1942-08-01", to: "1943-12-31", mode: INCLUDE_UNDATED } }';
