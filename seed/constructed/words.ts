import type { Card, WorkUnder } from "./life-draws.ts";

/** A predicate in three forms: of a man, of a woman, in English. */
export type Words = readonly [man: string, woman: string, english: string];

export const cardWords: Readonly<Record<Card, Words>> = {
  burned: ["сжёг партбилет", "сожгла партбилет", "burned the party card"],
  torn: ["порвал партбилет", "порвала партбилет", "tore up the party card"],
  buried: ["закопал партбилет", "закопала партбилет", "buried the party card"],
  hidden: ["спрятал партбилет", "спрятала партбилет", "hid the party card"],
  lost: ["утерял партбилет", "утеряла партбилет", "lost the party card"],
  "kept-to-the-end": [
    "сохранил партбилет",
    "сохранила партбилет",
    "kept the party card",
  ],
  surrendered: [
    "сдал партбилет в комендатуру",
    "сдала партбилет в комендатуру",
    "surrendered the party card to the commandant's office",
  ],
  taken: [
    "партбилет отобран при обыске",
    "партбилет отобран при обыске",
    "the card was taken in a search",
  ],
  "given-to-another": [
    "отдал партбилет на хранение",
    "отдала партбилет на хранение",
    "gave the card to another to keep",
  ],
};

/** First-person sentences of statements; the same words come again and again, as they do in such papers. */
export const cardQuotes: Readonly<Record<Card, Words>> = {
  burned: [
    "Партбилет я сжёг, так как боялся обыска.",
    "Партбилет я сожгла, так как боялась обыска.",
    "",
  ],
  torn: ["Билет изорвал и бросил.", "Билет изорвала и бросила.", ""],
  buried: [
    "Партбилет закопал во дворе под яблоней.",
    "Партбилет закопала во дворе под яблоней.",
    "",
  ],
  hidden: [
    "Партбилет спрятал под стрехой.",
    "Партбилет спрятала под стрехой.",
    "",
  ],
  lost: [
    "Партбилет утерян при переправе.",
    "Партбилет утерян при переправе.",
    "",
  ],
  "kept-to-the-end": [
    "Партбилет сохранил и предъявляю.",
    "Партбилет сохранила и предъявляю.",
    "",
  ],
  surrendered: [
    "Билет вынужден был сдать по объявлению коменданта.",
    "Билет вынуждена была сдать по объявлению коменданта.",
    "",
  ],
  taken: [
    "Билет отобрали полицейские при обыске.",
    "Билет отобрали полицейские при обыске.",
    "",
  ],
  "given-to-another": [
    "Билет отдал на хранение родственнице.",
    "Билет отдала на хранение родственнице.",
    "",
  ],
};

export const reasonWords: Readonly<Record<string, Words>> = {
  "no-order": [
    "остался: распоряжения об эвакуации не было",
    "осталась: распоряжения об эвакуации не было",
    "stayed: there was no order to evacuate",
  ],
  "no-transport": [
    "остался: не было транспорта",
    "осталась: не было транспорта",
    "stayed: there was no transport",
  ],
  illness: [
    "остался по болезни",
    "осталась по болезни",
    "stayed because of illness",
  ],
  dependants: [
    "остался с семьёй на руках",
    "осталась с детьми на руках",
    "stayed with dependants",
  ],
  encircled: [
    "выехал, но дорога была перерезана",
    "выехала, но дорога была перерезана",
    "set out, but the road was cut",
  ],
  assignment: [
    "оставлен по заданию",
    "оставлена по заданию",
    "was left behind on assignment",
  ],
  choice: [
    "остался по своей воле",
    "осталась по своей воле",
    "stayed by choice",
  ],
  "not-stated": [
    "почему остался, не сказано",
    "почему осталась, не сказано",
    "does not say why",
  ],
};

export const workWords: Readonly<Record<Exclude<WorkUnder, "none">, Words>> = {
  worker: [
    "работал в общине рядовым",
    "работала в общине рядовой",
    "worked in the commune as a hand",
  ],
  clerk: ["работал счетоводом", "работала счетоводом", "worked as a clerk"],
  specialist: [
    "работал по специальности",
    "работала по специальности",
    "worked as a specialist",
  ],
  forced: [
    "работал принудительно на дорогах",
    "работала принудительно на дорогах",
    "did forced labour on the roads",
  ],
  official: [
    "служил в районной управе",
    "служила в районной управе",
    "served in the district administration",
  ],
  elder: ["был старостой", "была старостой", "was the elder"],
  policeman: ["служил в полиции", "служила в полиции", "served in the police"],
};

export const registeredWords: Readonly<Record<string, Words>> = {
  "as-communist": [
    "зарегистрировался у немцев как коммунист",
    "зарегистрировалась у немцев как коммунистка",
    "registered with the Germans as a communist",
  ],
  "as-resident": [
    "зарегистрировался у немцев как житель",
    "зарегистрировалась у немцев как жительница",
    "registered with the Germans as a resident",
  ],
  "at-labour-exchange": [
    "встал на учёт на бирже труда",
    "встала на учёт на бирже труда",
    "registered at the labour exchange",
  ],
  "not-registered": [
    "у немцев не регистрировался",
    "у немцев не регистрировалась",
    "did not register with the Germans",
  ],
};

export const groundWords: Readonly<Record<string, readonly [string, string]>> =
  {
    cowardice: ["за трусость", "for cowardice"],
    "card-lost": ["за утерю партбилета", "for loss of the party card"],
    "card-destroyed": [
      "за уничтожение партбилета",
      "for destroying the party card",
    ],
    "card-surrendered": [
      "за сдачу партбилета врагу",
      "for surrendering the card to the enemy",
    ],
    stayed: [
      "за пребывание на оккупированной территории",
      "for staying in occupied territory",
    ],
    passivity: [
      "за пассивность в борьбе с врагом",
      "for passivity in the struggle against the enemy",
    ],
    "registered-with-occupier": [
      "за регистрацию у оккупантов",
      "for registering with the occupier",
    ],
    "worked-for-occupier": [
      "за работу на оккупантов",
      "for working for the occupier",
    ],
    collaboration: [
      "за пособничество оккупантам",
      "for collaboration with the occupier",
    ],
    "concealed-membership": [
      "за сокрытие партийности",
      "for concealing party membership",
    ],
    insincerity: ["за неискренность", "for insincerity"],
    desertion: [
      "за дезертирство из отряда",
      "for desertion from the detachment",
    ],
  };
