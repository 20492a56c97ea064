import type { GlossaryTerm } from "./glossary.ts";

/** Bodies of the party, organs and places. */
export const bodyTerms: readonly GlossaryTerm[] = [
  {
    code: "primary",
    ru: {
      term: "первичная парторганизация",
      stems: ["первичн парторганизац", "первичка", "ппо"],
      meaning:
        "Коммунисты одного предприятия, колхоза или учреждения. С её собрания начинался разбор дела.",
    },
    en: {
      term: "primary organization",
      stems: ["primary organi"],
      meaning:
        "The communists of one enterprise, kolkhoz or office. A case began at its meeting.",
    },
  },
  {
    code: "party-organization",
    ru: {
      term: "парторганизация",
      stems: ["парторганизац"],
      meaning:
        "Орган партии любой ступени: от первичной парторганизации до крайкома.",
    },
    en: {
      term: "party organization",
      stems: ["party organi"],
      meaning:
        "A body of the party at any level, from a primary organization to the kraikom.",
    },
  },
  {
    code: "raikom",
    ru: {
      term: "райком",
      stems: ["райком"],
      meaning:
        "Районный комитет партии; его бюро решало персональные дела после первичной парторганизации.",
    },
    en: {
      term: "raikom",
      stems: ["raikom"],
      meaning:
        "The district committee of the party; its bureau decided on personal cases after the primary organization.",
    },
  },
  {
    code: "gorkom",
    ru: {
      term: "горком",
      stems: ["горком"],
      meaning: "Городской комитет партии.",
    },
    en: {
      term: "gorkom",
      stems: ["gorkom"],
      meaning: "The city committee of the party.",
    },
  },
  {
    code: "obkom",
    ru: {
      term: "обком",
      stems: ["обком"],
      meaning: "Комитет партии области, здесь автономной.",
    },
    en: {
      term: "obkom",
      stems: ["obkom"],
      meaning: "The committee of an oblast, here an autonomous one.",
    },
  },
  {
    code: "kraikom",
    ru: {
      term: "крайком",
      stems: ["крайком"],
      meaning:
        "Комитет партии края; утверждал решения райкомов и разбирал апелляции.",
    },
    en: {
      term: "kraikom",
      stems: ["kraikom"],
      meaning:
        "The committee of a krai; it confirmed decisions of raikoms and heard appeals.",
    },
  },
  {
    code: "bureau",
    ru: {
      term: "бюро",
      stems: ["бюро"],
      meaning: "Выборные члены комитета, которые заседали и голосовали.",
    },
    en: {
      term: "bureau",
      stems: ["bureau"],
      meaning: "The elected members of a committee, who sat and voted.",
    },
  },
  {
    code: "collegium",
    ru: {
      term: "партколлегия",
      stems: ["партколлеги"],
      meaning:
        "Коллегия Комиссии партийного контроля при крайкоме: смотрела дела об исключении и апелляции.",
    },
    en: {
      term: "party collegium",
      stems: ["party collegi"],
      meaning:
        "The collegium of the Commission of Party Control at a kraikom: it looked into expulsions and appeals.",
    },
  },
  {
    code: "kpk",
    ru: {
      term: "КПК",
      stems: ["кпк", "комисси партийного контрол"],
      meaning:
        "Комиссия партийного контроля при ЦК ВКП(б): последняя ступень апелляции.",
    },
    en: {
      term: "KPK",
      stems: ["kpk", "commission of party control"],
      meaning:
        "The Commission of Party Control at the Central Committee: the last level of appeal.",
    },
  },
  {
    code: "politotdel",
    ru: {
      term: "политотдел",
      stems: ["политотдел"],
      meaning:
        "Политический отдел МТС или совхоза, с ноября 1941 по май 1943 года.",
    },
    en: {
      term: "political department",
      stems: ["political department", "politotdel"],
      meaning:
        "The political department of an MTS or sovkhoz, November 1941 to May 1943.",
    },
  },
  {
    code: "nkvd",
    ru: {
      term: "НКВД, НКГБ",
      stems: ["нквд", "нкгб"],
      meaning:
        "Наркомат внутренних дел; в апреле 1943 года из него выделен Наркомат государственной безопасности. РО: районный отдел.",
    },
    en: {
      term: "NKVD, NKGB",
      stems: ["nkvd", "nkgb"],
      meaning:
        "The commissariat of internal affairs; in April 1943 that of state security was parted from it.",
    },
  },
  {
    code: "kommandantur",
    ru: {
      term: "комендатура",
      stems: ["комендатур"],
      meaning: "Местная военная власть оккупантов.",
    },
    en: {
      term: "commandant’s office",
      stems: ["kommandantur", "ortskommandantur", "commandant’s office"],
      meaning: "The local military authority of the occupier.",
    },
  },
  {
    code: "raion",
    ru: {
      term: "район",
      stems: ["район"],
      meaning:
        "Часть края или области. Очертания на картах современные: границы 1942–1943 годов здесь не восстановлены.",
    },
    en: {
      term: "raion",
      stems: ["raion"],
      meaning:
        "A part of a krai or oblast. Outlines on the maps are modern: the borders of 1942–1943 are not restored here.",
    },
  },
  {
    code: "stanitsa",
    ru: {
      term: "станица, хутор, аул",
      stems: ["станиц", "хутор", "аул"],
      meaning: "Казачье село; малое селение; адыгское село.",
    },
    en: {
      term: "stanitsa, khutor, aul",
      stems: ["stanits", "khutor", "aul"],
      meaning: "A Cossack settlement; a hamlet; an Adyghe village.",
    },
  },
];
