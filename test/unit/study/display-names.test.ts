import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  hostsOnly,
  idsHidden,
  masksOf,
  type PersonBehind,
} from "../../../server/case-study/display-names.ts";

const somebody = (
  id: string,
  full: string,
  more: Partial<PersonBehind> = {},
): PersonBehind => ({
  id,
  nameRu: full,
  nameEn: "",
  isNear: true,
  isAuthor: false,
  forms: [{ full, family: full, given: "", patronymic: "" }],
  ...more,
});

describe("what people of a study are called instead", () => {
  test("is each one's own: nobody shares initials or a pseudonym with another", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("INITIALS" as const, "PSEUDONYM" as const),
        fc.string({ minLength: 1 }),
        fc.integer({ min: 1, max: 300 }),
        (how, key, count) => {
          const people = Array.from({ length: count }, (_, at) =>
            somebody(`person/p${String(at)}`, "Александров"),
          );
          const shown = masksOf(people, how, key).map(
            ({ shown: { cyrillic } }) => cyrillic,
          );
          expect(new Set(shown).size).toBe(count);
          expect(shown.join(" ")).not.toContain("лександров");
        },
      ),
      { numRuns: 20 },
    );
  });

  test("hangs on the key of the study and the person, not on who else is in it; authors keep their names", () => {
    const one = somebody("person/a", "Сенарская");
    const others = [
      somebody("person/b", "Порублев"),
      somebody("person/c", "Салошенко", { isAuthor: true }),
    ];
    const [alone] = masksOf([one], "PSEUDONYM", "k");
    const together = masksOf([...others, one], "PSEUDONYM", "k");
    expect(together.map(({ id }) => id)).toEqual(["person/a", "person/b"]);
    expect(together.find(({ id }) => id === "person/a")).toEqual(alone);
    expect(masksOf([one], "PSEUDONYM", "l")[0]?.shown).not.toEqual(
      alone?.shown,
    );
    expect(alone?.shown.cyrillic).toMatch(/^\p{Lu}\p{Ll}{4}о$/u);
    expect(alone?.shown.latin).toMatch(/^[A-Z][a-z]+o$/u);
  });

  test("leaves of an address of the web its host alone", () => {
    expect(
      hostsOnly(
        "URL: https://sciup.org/delo-aleksandrova-1 (дата). [там](https://a.example/x?y=z)",
      ),
    ).toBe("URL: https://sciup.org/ (дата). [там](https://a.example/)");
  });

  test("goes for ids, too: one for each, that tells nothing but whether it is invented", () => {
    const hide = idsHidden("k");
    const text = hide(
      "[@factoid/aleksandrov-appeal; @source/SYN-x-1, Л. 5] [он](person/aleksandrov-m-a) /network?around=person%2Faleksandrov-m-a district/krasnodar",
    );
    expect(text).not.toContain("aleksandrov");
    expect(text).toMatch(
      /^\[@factoid\/x[0-9a-f]{10}; @source\/SYN-x[0-9a-f]{10}, Л\. 5\] \[он\]\(person\/x[0-9a-f]{10}\) \/network\?around=person%2Fx[0-9a-f]{10} district\/krasnodar$/u,
    );
    const [inLink, inAddress] = [...text.matchAll(/x[0-9a-f]{10}/gu)].slice(2);
    expect(inLink?.[0]).toBe(inAddress?.[0]);
  });
});
