import {
  type EvidenceBatch,
  parseEvidence,
} from "../../server/exchange/import/evidence-batch.ts";
import { bodies } from "./bodies.ts";
import { tellCareers } from "./careers.ts";
import { openDesk } from "./desk.ts";
import { institutions } from "./institutions.ts";
import { lives } from "./lives.ts";
import { tellMemoranda } from "./memoranda.ts";
import { tellOffices } from "./offices.ts";
import { officials, witnesses } from "./outsiders.ts";
import { tellPhases } from "./phases.ts";
import { places } from "./places.ts";
import { tellClashes } from "./planted-conflicts.ts";
import { tellProcedures } from "./procedures.ts";
import { tellProofs } from "./proofs.ts";
import { joined } from "./records.ts";
import { tellRetold } from "./retold.ts";
import { tellSecretary } from "./secretary.ts";
import { tellStatements } from "./statements.ts";
import { tellUnderground } from "./underground.ts";
import { tellVoices } from "./voices.ts";

/**
 * The constructed layer: an invented cohort, the same on every machine. Every name, id and record says that it is
 * invented; nothing in it is about a real person. See `seed/README.md`.
 */
export function constructedEvidence(): EvidenceBatch {
  const desk = openDesk();
  tellCareers(desk);
  tellOffices(desk);
  tellPhases(desk);
  tellStatements(desk);
  tellSecretary(desk);
  tellVoices(desk);
  tellMemoranda(desk);
  tellProcedures(desk);
  tellRetold(desk);
  tellClashes(desk);
  tellProofs(desk);
  tellUnderground(desk);
  return parseEvidence({
    ...joined([
      places,
      bodies,
      institutions,
      desk.piece([...lives, ...witnesses, ...officials]),
    ]),
    layer: "constructed",
  });
}
