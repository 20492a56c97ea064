import type { ThingKind } from "../graph.ts";
import type { Exported } from "./exported.ts";

const typeOf = (kind: ThingKind): string =>
  kind === "person" ? "Person" : kind === "place" ? "Place" : "Organization";

const sides = ["beginFrom", "beginTo", "endFrom", "endTo"] as const;

/**
 * JSON-LD by schema.org and PROV: people, bodies and places under the addresses of their pages; each tie a role of its own, derived from the claims
 * behind it, with its bounds in days.
 */
export function asJsonLd({
  title,
  notes,
  day,
  address,
  graph,
  joint,
  points,
}: Exported): string {
  const home = `${new URL(address).origin}/`;
  const at = (id: string) => ({ "@id": id });
  const written = {
    "@context": {
      "@base": home,
      "@vocab": "https://schema.org/",
      prov: "http://www.w3.org/ns/prov#",
      kt: `${home}help#`,
    },
    "@id": address,
    "@type": "Dataset",
    name: title,
    description: notes.join("\n"),
    dateCreated: day,
    creator: { "@type": "SoftwareApplication", name: "Kartoteka" },
    hasPart: [
      ...[...graph.things.values()].map((thing) => {
        const stands = points.get(thing.id);
        return {
          ...at(thing.id),
          "@type": typeOf(thing.kind),
          name: thing.name,
          "kt:kind": thing.kind,
          "kt:constructed": thing.constructed,
          ...(thing.level === null ? {} : { "kt:level": thing.level }),
          ...(thing.district === null
            ? {}
            : {
                containedInPlace: {
                  ...at(thing.district.id),
                  name: thing.district.name,
                },
              }),
          ...(thing.point === null
            ? {}
            : { geo: { "@type": "GeoCoordinates", ...thing.point } }),
          ...(stands === undefined
            ? {}
            : { "kt:x": Math.round(stands.x), "kt:y": Math.round(stands.y) }),
        };
      }),
      ...[...graph.ties.values()].map((tie) => ({
        ...at(tie.id),
        "@type": ["Role", "kt:Tie"],
        name: tie.kindLabel,
        roleName: tie.label,
        "kt:kind": tie.kind,
        "kt:from": at(tie.from),
        "kt:to": at(tie.to),
        "kt:directed": tie.directed,
        "kt:affirmed": tie.affirmed,
        "kt:contested": tie.contested,
        "kt:doubted": tie.doubted,
        ...(tie.credence === null ? {} : { "kt:credence": tie.credence }),
        ...Object.fromEntries(
          sides.flatMap((side) =>
            tie.bounds[side] === ""
              ? []
              : [[`kt:${side}`, tie.bounds[side]] as const],
          ),
        ),
        "prov:wasDerivedFrom": tie.claimIds.map(at),
      })),
      ...joint.map((line) => ({
        ...at(line.id),
        "@type": ["Role", "kt:JointTie"],
        roleName: line.name,
        "kt:from": at(line.from),
        "kt:to": at(line.to),
      })),
    ],
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
