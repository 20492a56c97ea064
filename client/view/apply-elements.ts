import type {
  Core,
  ElementDefinition,
  NodeSingular,
  SingularElementReturnValue,
} from "cytoscape";

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

/** Renews words, classes and place of what stays, where they differ: each touch styles it anew. */
function renew(
  known: SingularElementReturnValue,
  { data, classes, position }: ElementDefinition,
): void {
  for (const key of ["name", "grow", "count"])
    if (key in data && known.data(key) !== data[key])
      known.data(key, data[key]);
  // Where a name stands is decided after the drawing: until then it stands where it stood.
  const named = namedClasses.filter((name) => known.hasClass(name));
  known.classes([String(classes), ...named].join(" "));
  if (position === undefined) return;
  const { x, y } = known.position();
  if (x !== position.x || y !== position.y) known.position(position);
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
  const isKnown = ({ data }: ElementDefinition): boolean =>
    cy.hasElementWithId(String(data.id));
  const stayed = elements.filter(isKnown);
  for (const element of stayed)
    renew(cy.getElementById(String(element.data.id)), element);
  cy.add(elements.filter((element) => !isKnown(element)));
  for (const element of stayed) {
    const known = cy.getElementById(String(element.data.id));
    if (known.isNode()) moveInto(known, boxIn(element));
  }
  gone.filter(".group").remove();
}
