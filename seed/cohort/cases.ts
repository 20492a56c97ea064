import { claim, invented, type Piece } from "../constructed/records.ts";
import type { Telling } from "./claims.ts";

/** Cases that one session hears. */
const perSession = 20;

const sessionOf = (raion: Telling["raion"], number: number): string =>
  `meeting/${raion.district.slice("district/".length)}-${number + 1}`;

/** Every fifth was re-registered, or refused, by the bureau of the raikom: one procedure, one step, one claim. */
export const isChecked = (index: number): boolean => index % 5 === 1;

type Outcome = readonly [value: string, ru: string, en: string];

const outcomes: readonly [Outcome, ...Outcome[]] = [
  ["reregistered", "перерегистрирован", "re-registered"],
  ["refused", "отказано", "refused"],
  ["to-candidate", "переведён в кандидаты", "transferred to candidate"],
];

/** The check of somebody: the case, its step at a session, and the outcome. @param place among the cases of the raion */
export function checkOf(
  { person, raion, random }: Telling,
  place: number,
): Piece {
  const procedure = `procedure/SYN-${person.code}`;
  const event = `event/SYN-${person.code}`;
  const [value, ru, en] = random.pick<Outcome>(outcomes);
  const day = String(1 + (Math.floor(place / perSession) % 28)).padStart(
    2,
    "0",
  );
  return {
    procedures: [
      {
        id: procedure,
        name: invented(`Проверка: ${person.ru}`, `Check: ${person.en}`),
        kind: "REREGISTRATION",
        person: person.id,
        campaign: "1943",
      },
    ],
    caseEvents: [
      {
        id: event,
        name: invented(`Решение: ${person.ru}`, `Decision: ${person.en}`),
        kind: "decision",
        procedure,
        body: raion.raikom,
        meeting: sessionOf(raion, Math.floor(place / perSession)),
        item: String((place % perSession) + 1),
      },
    ],
    factoids: [
      claim({
        id: `${person.code}-check`,
        kind: "registration",
        value,
        subject: person.id,
        roles: { body: raion.raikom },
        ru: `${person.ru} (вымышл.): ${ru}`,
        en: `${person.en} (invented): ${en}`,
        when: { edtf: `1943-04-${day}` },
        source: raion.minutes,
        leaf: String(random.whole(1, 120)),
        voices: [
          {
            speaker: raion.raikom,
            capacity: "PARTY_BODY",
            mediation: "MINUTED",
          },
        ],
        about: event,
      }),
    ],
  };
}

/** The sessions that hear so many cases of a raion. */
export const sessionsFor = (raion: Telling["raion"], cases: number): Piece => ({
  meetings: Array.from(
    { length: Math.ceil(cases / perSession) },
    (_, number) => ({
      id: sessionOf(raion, number),
      name: invented(
        `Бюро райкома ${number + 1}, Район ${raion.number + 1}`,
        `Bureau of the raikom ${number + 1}, Raion ${raion.number + 1}`,
      ),
      kind: "bureau",
      organ: raion.raikom,
      protocol: String(number + 1),
    }),
  ),
});
