import { labelled } from "./declaration.ts";

/** Kinds of derived ties. */
export const tieKinds = [
  labelled("MEMBER_OF", "состоит в парторганизации", "member of"),
  labelled("HELD_OFFICE_IN", "занимал должность", "held office in"),
  labelled("WORKED_AT", "работал", "worked at"),
  labelled("SERVED_IN", "служил", "served in"),
  labelled("WAS_IN", "находился", "was in"),
  labelled("KIN_OF", "родство", "kin of"),
  labelled("KNEW", "знакомство", "knew"),
  labelled("VOUCHED_FOR", "поручился", "vouched for"),
  labelled("SPOKE_AGAINST", "выступил против", "spoke against"),
  labelled("TESTIFIED_ABOUT", "дал показания", "testified about"),
  labelled("DECIDED_ON", "принял решение", "decided on"),
  labelled("SAT_IN", "заседал", "sat in"),
  labelled("JUDGED", "участвовал в решении", "took part in a decision on"),
  labelled("INVESTIGATED", "проверял", "investigated"),
  labelled(
    "TIED_TO",
    "связь, по словам источника",
    "tied, according to the source",
  ),
];

/** States of the four channels. */
export const states = [
  labelled("in-place", "на месте", "in place"),
  labelled("evacuated", "в эвакуации", "evacuated"),
  labelled("under-occupation", "под оккупацией", "under occupation"),
  labelled("in-hiding", "скрывался", "in hiding"),
  labelled("on-the-road", "в пути", "on the road"),
  labelled("captivity", "в плену", "in captivity"),
  labelled("deported", "угнан на работы", "deported for labour"),
  labelled("employed", "работал", "employed"),
  labelled("office", "на должности", "in office"),
  labelled("red-army", "в Красной армии", "in the Red Army"),
  labelled("partisan", "в партизанском отряде", "with the partisans"),
  labelled("underground", "в подполье", "in the underground"),
  labelled(
    "worked-under-occupation",
    "работал при оккупации",
    "worked under occupation",
  ),
  labelled(
    "office-under-occupation",
    "на должности при оккупационной власти",
    "held office under occupation",
  ),
  labelled("non-party", "беспартийный", "non-party"),
  labelled("candidate", "кандидат", "candidate"),
  labelled("member", "член партии", "member"),
  labelled("under-verification", "проходит проверку", "under verification"),
  labelled("reregistered", "перерегистрирован", "re-registered"),
  labelled("penalty", "со взысканием", "under penalty"),
  labelled("expelled", "исключён", "expelled"),
  labelled("reinstated", "восстановлен", "reinstated"),
  labelled("free", "на свободе", "free"),
  labelled(
    "arrested-by-occupier",
    "арестован оккупантами",
    "arrested by the occupier",
  ),
  labelled(
    "arrested-by-soviet-organs",
    "арестован советскими органами",
    "arrested by Soviet organs",
  ),
  labelled("charged", "обвинён", "charged"),
  labelled("convicted", "осуждён", "convicted"),
  labelled("rehabilitated", "реабилитирован", "rehabilitated"),
];
