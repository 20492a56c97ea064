import type { Core } from "cytoscape";

/** Pixels that a press may stray and still be a press: those of Cytoscape. */
const stray = 4;

/**
 * Lets the pointer carry a large drawing about as the picture that it is, lines and all: it is drawn again once it is let go. Cytoscape's own way
 * draws everyone anew, without lines, before the first step.
 * @returns how to give up
 */
export function carry(cy: Core, container: HTMLElement): () => void {
  let end = () => {};
  const isGround = (target: unknown): boolean =>
    cy
      .nodes()
      .toArray()
      .every((node) => node !== target);

  cy.on("mousedown", ({ target, originalEvent: press }) => {
    // What Cytoscape draws on; a sketch lies beside it.
    const sheet = container.querySelector<HTMLElement>(":scope > div");
    const isCarried = press.button === 0 && !press.shiftKey && isGround(target);
    if (!isCarried || sheet === null) return;
    let way = { x: 0, y: 0 };
    let isOff = false;
    // Cytoscape would move the drawing as well.
    cy.userPanningEnabled(false);
    const move = (event: MouseEvent) => {
      // Let go where no event tells of it.
      if (event.buttons === 0) {
        letGo();
        return;
      }
      way = {
        x: event.clientX - press.clientX,
        y: event.clientY - press.clientY,
      };
      sheet.style.transform = `translate(${way.x}px, ${way.y}px)`;
      // The first step tells Cytoscape that this is no press; after that it would only look for whom the pointer is over.
      if (isOff) event.stopImmediatePropagation();
      isOff ||= Math.hypot(way.x, way.y) > stray;
    };
    const letGo = () => {
      end();
      if (!isOff) {
        sheet.style.transform = "";
        return;
      }
      // The picture stays where it was carried until the drawing is there.
      cy.one("render", () => {
        sheet.style.transform = "";
      });
      cy.panBy(way);
    };
    end = () => {
      window.removeEventListener("mousemove", move, true);
      window.removeEventListener("mouseup", letGo, true);
      cy.userPanningEnabled(true);
      end = () => {};
    };
    window.addEventListener("mousemove", move, true);
    window.addEventListener("mouseup", letGo, true);
  });
  return () => end();
}
