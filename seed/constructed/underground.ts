import { above, raikomOf } from "./bodies.ts";
import { byBody } from "./careers.ts";
import { between, later, onDay, since } from "./days.ts";
import type { Desk } from "./desk.ts";
import { type Life, lives, said } from "./lives.ts";
import { raions } from "./places.ts";
import type { When } from "./records.ts";

const raion = raions.find(({ key }) => key === "kabekhsky");
if (raion === undefined) throw new Error("No raion kabekhsky");
const raikom = raikomOf(raion);
const lifeOf = (number: number): Life => {
  const life = lives[number];
  if (life?.raion !== raion)
    throw new Error(`No life ${String(number)} in ${raion.key}`);
  return life;
};

/** The underground of one raion, the raikom whose bureau judged its people later, and who was in both, by the number in the cohort. */
export const underground = {
  underground: above.hidden,
  raikom,
  /** Members of the raikom who were in its underground under the occupier. */
  joining: [571, 576].map(lifeOf),
  /** In the underground, but no longer in the raikom when the occupier came. */
  earlier: lifeOf(584),
  /** In both by the word of an accuser alone. */
  accused: lifeOf(589),
} as const;
const accuser = lifeOf(560);

const occupation = between(
  later(raion.occupied, 12),
  later(raion.liberated, -3),
);
const throughout = since("1941-01-01");
const untilSummer = between("1941-01-01", "1942-07-15");

type Told = Pick<Parameters<Desk["tell"]>[0], "source" | "leaf" | "voices">;

const tellCommittee = (desk: Desk, life: Life, when: When, told: Told) =>
  desk.tell({
    ...told,
    id: `${life.code}-committee`,
    kind: "party-role",
    value: "committee-member",
    subject: life.id,
    roles: { organization: raikom },
    ru: `${life.ru}: член райкома`,
    en: `${life.en}: member of the raikom`,
    when,
  });

const tellService = (desk: Desk, life: Life, told: Told) =>
  desk.tell({
    ...told,
    id: `${life.code}-underground`,
    kind: "underground-service",
    value: "member",
    subject: life.id,
    roles: { institution: above.hidden },
    ru: `${life.ru}: ${said(life, "состоял", "состояла")} в подпольном райкоме`,
    en: `${life.en}: was in the underground raikom`,
    when: occupation,
  });

/** A paper of the raikom, filed with its lists. */
const listed = (desk: Desk, key: string, ru: string, en: string): Told => {
  const paper = desk.archive.file(desk.archive.ofRaion(raion, "register"), {
    id: `${raion.key}-${key}`,
    kind: "register",
    ru: `${ru}, ${raion.adjective} район`,
    en: `${en}, ${raion.english} raion`,
    day: later(raion.liberated, 52),
  });
  return { source: paper.id, leaf: paper.leaf, voices: [byBody(raikom)] };
};

const tellAccusation = (desk: Desk): void => {
  const { accused } = underground;
  const day = later(raion.liberated, 61);
  const paper = desk.archive.file(desk.archive.ofRaion(raion, "check"), {
    id: `${accused.code}-against-underground`,
    kind: "statement-against",
    ru: `Заявление против: ${accused.ru}`,
    en: `Statement against: ${accused.en}`,
    day,
  });
  const told: Told = {
    source: paper.id,
    leaf: paper.leaf,
    voices: [
      {
        speaker: accuser.id,
        capacity: "ACCUSER",
        mediation: "AUTOGRAPH",
        circumstance: "VOLUNTARY",
        utteredOn: day,
      },
    ],
  };
  desk.tell({
    ...told,
    id: `${accused.code}-against-underground`,
    kind: "statement-against",
    subject: accused.id,
    roles: { accuser: accuser.id },
    ru: `${accused.ru}: заявление против, ${accuser.ru}`,
    en: `${accused.en}: statement against, by ${accuser.en}`,
    when: onDay(day),
  });
  tellCommittee(desk, accused, throughout, told);
  tellService(desk, accused, told);
};

/** Who was in the underground of one raion and in the raikom that judged them: two by its lists, one by an accuser's word, one too early. */
export const tellUnderground = (desk: Desk): void => {
  const { joining, earlier } = underground;
  const committee = listed(
    desk,
    "committee",
    "Список членов райкома",
    "List of the members of the raikom",
  );
  const service = listed(
    desk,
    "underground-list",
    "Список участников подполья",
    "List of those who were in the underground",
  );
  for (const life of joining) tellCommittee(desk, life, throughout, committee);
  tellCommittee(desk, earlier, untilSummer, committee);
  for (const life of [...joining, earlier]) tellService(desk, life, service);
  tellAccusation(desk);
};
