import { describe, expect, it, test } from "vitest";

import { citationRuns } from "../../../server/source/citation.ts";
import {
  type CitedSource,
  textOfRuns,
} from "../../../server/source/citing/cited-source.ts";
import { cite, jones } from "../../support/builders/cite.ts";
import { citedSource, onOneDay } from "../../support/builders/cited-source.ts";

describe("publications by the Chicago Manual of Style, 17th edition", () => {
  // The sample citations of the manual's Citation Guide, 17th edition, reduced to the fields that Kartoteka keeps (no editors, no
  // degree). Compared with the guide's words as others reprint them: Smith, Grazer and Fishman, Keng, Manjoo, Rutz, Yale and Google.
  test.each([
    [
      {
        kind: "book",
        authors: ["Zadie Smith"],
        title: "Swing Time",
        place: "New York",
        publisher: "Penguin Press",
        year: 2016,
        pages: "315-316",
      },
      "Zadie Smith, Swing Time (New York: Penguin Press, 2016), 315–16.",
      "Smith, Zadie. Swing Time. New York: Penguin Press, 2016.",
    ],
    [
      {
        kind: "book",
        authors: ["Brian Grazer", "Charles Fishman"],
        title: "A Curious Mind: The Secret to a Bigger Life",
        place: "New York",
        publisher: "Simon & Schuster",
        year: 2015,
      },
      "Brian Grazer and Charles Fishman, A Curious Mind: The Secret to a Bigger Life (New York: Simon & Schuster, 2015).",
      "Grazer, Brian, and Charles Fishman. A Curious Mind: The Secret to a Bigger Life. New York: Simon & Schuster, 2015.",
    ],
    // The guide has "edited by John D’Agata", and in its 18th edition the pages in full.
    [
      {
        kind: "chapter",
        authors: ["Henry David Thoreau"],
        title: "Walking",
        container: "The Making of the American Essay",
        place: "Minneapolis",
        publisher: "Graywolf Press",
        year: 2016,
        pages: "167-195",
      },
      "Henry David Thoreau, “Walking,” in The Making of the American Essay (Minneapolis: Graywolf Press, 2016), 167–95.",
      "Thoreau, Henry David. “Walking.” In The Making of the American Essay, 167–95. Minneapolis: Graywolf Press, 2016.",
    ],
    [
      {
        kind: "article",
        authors: ["Shao-Hsun Keng", "Chun-Hung Lin", "Peter F. Orazem"],
        title:
          "Expanding College Access in Taiwan, 1978–2014: Effects on Graduate Quality and Income Inequality",
        container: "Journal of Human Capital",
        volume: "11",
        issue: "1",
        year: 2017,
        pages: "1-34",
        url: "https://doi.org/10.1086/690235",
      },
      "Shao-Hsun Keng, Chun-Hung Lin, and Peter F. Orazem, “Expanding College Access in Taiwan, 1978–2014: Effects on Graduate Quality and Income Inequality,” Journal of Human Capital 11, no. 1 (2017): 1–34, https://doi.org/10.1086/690235.",
      "Keng, Shao-Hsun, Chun-Hung Lin, and Peter F. Orazem. “Expanding College Access in Taiwan, 1978–2014: Effects on Graduate Quality and Income Inequality.” Journal of Human Capital 11, no. 1 (2017): 1–34. https://doi.org/10.1086/690235.",
    ],
    // The guide has "PhD diss."; our record does not say of which degree a thesis is.
    [
      {
        kind: "thesis",
        authors: ["Cynthia Lillian Rutz"],
        title: "King Lear and Its Folktale Analogues",
        publisher: "University of Chicago",
        year: 2013,
      },
      "Cynthia Lillian Rutz, “King Lear and Its Folktale Analogues” (thesis, University of Chicago, 2013).",
      "Rutz, Cynthia Lillian. “King Lear and Its Folktale Analogues.” Thesis, University of Chicago, 2013.",
    ],
    [
      {
        kind: "newspaper",
        authors: ["Farhad Manjoo"],
        title: "Snap Makes a Bet on the Cultural Supremacy of the Camera",
        container: "New York Times",
        dated: onOneDay("2017-03-08"),
      },
      "Farhad Manjoo, “Snap Makes a Bet on the Cultural Supremacy of the Camera,” New York Times, March 8, 2017.",
      "Manjoo, Farhad. “Snap Makes a Bet on the Cultural Supremacy of the Camera.” New York Times, March 8, 2017.",
    ],
    // A body stands behind the title in a note. (Two words alone would be taken for a person's name.)
    [
      {
        kind: "web-page",
        authors: ["Yale University as a body"],
        title: "About Yale: Yale Facts",
        url: "https://www.yale.edu/about-yale/yale-facts",
        accessed: "2017-05-01",
      },
      "“About Yale: Yale Facts,” Yale University as a body, accessed May 1, 2017, https://www.yale.edu/about-yale/yale-facts.",
      "Yale University as a body. “About Yale: Yale Facts.” Accessed May 1, 2017. https://www.yale.edu/about-yale/yale-facts.",
    ],
    // The guide has "last modified" before the day.
    [
      {
        kind: "web-page",
        authors: ["Google as a body"],
        title: "Privacy Policy",
        container: "Privacy & Terms",
        dated: onOneDay("2017-04-17"),
        url: "https://www.google.com/policies/privacy/",
      },
      "“Privacy Policy,” Privacy & Terms, Google as a body, April 17, 2017, https://www.google.com/policies/privacy/.",
      "Google as a body. “Privacy Policy.” Privacy & Terms. April 17, 2017. https://www.google.com/policies/privacy/.",
    ],
    // Not of the guide from here on: by its rules.
    [
      jones,
      "J. W. Jones, “Every Family Has Its Freak,” Slavic Review 64, no. 4 (2005): 747–70.",
      "Jones, J. W. “Every Family Has Its Freak.” Slavic Review 64, no. 4 (2005): 747–70.",
    ],
    [
      {
        kind: "document-collection",
        authors: ["Ivan Bondar"],
        title: "The Kuban in 1943",
        place: "Krasnodar",
        year: 2005,
      },
      "Ivan Bondar, comp., The Kuban in 1943 (Krasnodar, 2005).",
      "Bondar, Ivan, comp. The Kuban in 1943. Krasnodar, 2005.",
    ],
    // A title that we had to supply is neither quoted nor italic; two surnames are not turned round.
    [
      {
        kind: "article",
        authors: ["Goldman", "Filtzer"],
        title: "[Article of 2012; title not recorded]",
        year: 2012,
      },
      "Goldman and Filtzer, [Article of 2012; title not recorded], 2012.",
      "Goldman and Filtzer. [Article of 2012; title not recorded]. 2012.",
    ],
  ])("%#", (known, inNote, inBibliography) => {
    expect(cite(known, "CHICAGO_NOTE")).toBe(inNote);
    expect(cite(known, "CHICAGO_BIBLIOGRAPHY")).toBe(inBibliography);
  });

  it("set titles of whole works in italics", () => {
    const italics = (known: Partial<CitedSource>) =>
      textOfRuns(
        citationRuns(citedSource(known), "CHICAGO_NOTE", "EN").filter(
          (run) => run.italic,
        ),
      );
    expect(italics(jones)).toBe("Slavic Review");
    expect(italics({ kind: "book", title: "Swing Time" })).toBe("Swing Time");
    expect(italics({ kind: "book", title: "[Untitled]" })).toBe("");
  });
});
