import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  longestAddress,
  openingAddress,
  readPageAddress,
  viewIdOf,
  viewSlug,
} from "../../../shared/views/page-address.ts";

describe("an address that can be kept", () => {
  it.each([
    ["/", "FIND"],
    ["/?where=penalty:expelled", "FIND"],
    ["/names", "NAMES"],
    ["/network?around=person/senarskaya", "NETWORK"],
    ["/trajectories?show=flow", "TRAJECTORIES"],
    ["/map?day=1942-12-01", "MAP"],
    ["/verification/", "VERIFICATION"],
    ["/verification/person/senarskaya", "VERIFICATION"],
    ["/verification/cohort?part=fates", "COHORT"],
    ["/testimony/person/senarskaya", "TESTIMONY"],
    ["/contradictions", "CONTRADICTIONS"],
    ["/gaps?within=district/armavir", "GAPS"],
    ["/questions/6?def=told:SELF", "QUESTIONS"],
    ["/dossier/person/senarskaya", "DOSSIER"],
    ["/study/senarskaya-and-porublev", "STUDY"],
    ["/person/senarskaya", "CARD"],
  ])("%s is of the page %s", (address, page) => {
    expect(readPageAddress(address)?.page).toBe(page);
  });

  it.each([
    "",
    "network",
    "//example.org/network",
    "https://example.org/network",
    "/views",
    "/view/one",
    "/studies/new",
    "/graphql",
    "/network/else",
    "/testimony/../graphql",
    "/network?around=a b",
    "/network?around=a\\b",
    "/network?around=Сенарская",
    `/network?q=${"x".repeat(longestAddress)}`,
  ])("%j is none", (address) => {
    expect(readPageAddress(address)).toBeUndefined();
  });

  it("is kept without the reader's language, without the name by which it was opened, and without its anchor", () => {
    expect(
      readPageAddress("/network?lang=en&around=person/a&view=x#part")?.address,
    ).toBe("/network?around=person/a");
    expect(readPageAddress("/?lang=ru")?.address).toBe("/");
  });

  it("comes back from what was kept, whatever its parameters hold", () => {
    const word = fc.stringMatching(/^[a-z][a-z-]{0,8}$/u);
    const value = fc.stringMatching(/^[a-zA-Z0-9@:,;/._~%-]{1,20}$/u);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, value), { maxLength: 6 }),
        (parameters) => {
          const query = parameters
            .filter(([name]) => name !== "lang" && name !== "view")
            .map(([name, given]) => `${name}=${given}`)
            .join("&");
          const address = `/network${query === "" ? "" : `?${query}`}`;
          expect(readPageAddress(address)?.address).toBe(address);
          const opened = openingAddress("view/abc-1", address);
          expect(readPageAddress(opened)?.address).toBe(address);
          expect(
            viewIdOf(
              new URLSearchParams(opened.split("?")[1]).get("view") ??
                undefined,
            ),
          ).toBe("view/abc-1");
        },
      ),
    );
  });

  it("names a saved view by its id alone", () => {
    expect(viewSlug("view/abc")).toBe("abc");
    expect(viewIdOf("../x")).toBeUndefined();
    expect(viewIdOf(undefined)).toBeUndefined();
  });
});
