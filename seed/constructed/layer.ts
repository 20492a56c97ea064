import {
  type EvidenceBatch,
  parseEvidence,
} from "../../server/exchange/import/evidence-batch.ts";
import { bodies } from "./bodies.ts";
import { tellCareers } from "./careers.ts";
import { openDesk } from "./desk.ts";
import { institutions } from "./institutions.ts";
import { lives } from "./lives.ts";
import { tellOffices } from "./offices.ts";
import { places } from "./places.ts";
import { joined } from "./records.ts";

/**
 * The constructed layer: an invented cohort, the same on every machine. Every name, id and record says that it is
 * invented; nothing in it is about a real person. See `seed/README.md`.
 */
export function constructedEvidence(): EvidenceBatch {
  const desk = openDesk();
  tellCareers(desk);
  tellOffices(desk);
  return parseEvidence({
    ...joined([places, bodies, institutions, desk.piece(lives)]),
    layer: "constructed",
  });
}
