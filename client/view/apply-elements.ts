import type { Core, ElementDefinition, NodeSingular } from "cytoscape";

import { namedClasses } from "./naming.ts";

const boxIn = ({ data }: ElementDefinition): string | undefined => {
  const box: unknown = data.parent;
  return typeof box === "string" ? box : undefined;
};

/** Moves a shape into a box, or out of any. */
function moveInto(node: NodeSingular, box: string | undefined): void {
  const stands = node.parent().first();
  const now = stands.nonempty() ? stands.id() : undefined;
  if (now !== box) node.move({ parent: box ?? null });
}

/** Takes away what is gone, adds what is new, renews words, boxes and classes of what stayed. */
export function applyElements(
  cy: Core,
  elements: readonly ElementDefinition[],
): void {
  const wanted = new Set(elements.map(({ data }) => String(data.id)));
  const gone = cy.elements().filter((element) => !wanted.has(element.id()));
  // A box takes with it what stands in it: it goes when nobody does.
  gone.not(".group").remove();
  const isNew = ({ data }: ElementDefinition): boolean =>
    cy.getElementById(String(data.id)).empty();
  const newcomers = elements.filter(isNew);
  for (const element of elements) {
    const known = cy.getElementById(String(element.data.id));
    if (known.empty()) continue;
    for (const key of ["name", "grow", "count"])
      if (key in element.data && known.data(key) !== element.data[key])
        known.data(key, element.data[key]);
    // Where a name stands is decided after the drawing: until then it stands where it stood.
    const named = namedClasses.filter((name) => known.hasClass(name));
    known.classes([String(element.classes), ...named].join(" "));
  }
  cy.add(newcomers);
  for (const element of elements) {
    const known = cy.getElementById(String(element.data.id));
    if (known.isNode()) moveInto(known, boxIn(element));
  }
  gone.filter(".group").remove();
}
