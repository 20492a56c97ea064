/** What is not parted between two sheets. */
const unparted = "svg, sup, button, img";

/** The first letter of a text that lies beyond the edge. */
const letterBeyond = (text: Text, edge: number): number => {
  const range = document.createRange();
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    range.setStart(text, low);
    range.setEnd(text, middle + 1);
    const isBeyond = [...range.getClientRects()].some(
      ({ left }) => left >= edge,
    );
    if (isBeyond) high = middle;
    else low = middle + 1;
  }
  return low;
};

const boxesOf = (node: Node): readonly DOMRect[] => {
  if (node instanceof Element) return [...node.getClientRects()];
  const range = document.createRange();
  range.selectNode(node);
  return [...range.getClientRects()];
};

type Place = { readonly node: Node; readonly offset: number };

const placeIn = (parent: Node, edge: number): Place | undefined => {
  for (const [index, node] of [...parent.childNodes].entries()) {
    const boxes = boxesOf(node);
    const beyond = boxes.filter(({ left }) => left >= edge).length;
    if (beyond === 0) continue;
    const isWhole =
      beyond === boxes.length ||
      (node instanceof Element && node.matches(unparted));
    if (isWhole) return { node: parent, offset: index };
    return node instanceof Text
      ? { node, offset: letterBeyond(node, edge) }
      : (placeIn(node, edge) ?? { node: parent, offset: index + 1 });
  }
  return undefined;
};

/** Where the text of a galley goes over its first column: an empty range there, or undefined when all of it has room. */
export const overflowOf = (galley: HTMLElement): Range | undefined => {
  const { left, width } = galley.getBoundingClientRect();
  const place = placeIn(galley, left + width);
  if (place === undefined) return undefined;
  const range = document.createRange();
  range.setStart(place.node, place.offset);
  range.collapse(true);
  return range;
};

/** Whether nothing stands before a place. */
export const isAtBeginning = (
  galley: HTMLElement,
  end: Range | undefined,
): boolean => {
  if (end === undefined) return false;
  const before = document.createRange();
  before.selectNodeContents(galley);
  before.setEnd(end.startContainer, end.startOffset);
  return (
    before.toString().trim() === "" &&
    ![...galley.querySelectorAll("svg")].some((one) =>
      before.intersectsNode(one),
    )
  );
};

/** The place behind the first block of a galley. */
export const afterFirst = (galley: HTMLElement): Range => {
  const range = document.createRange();
  range.setStart(galley, 1);
  return range;
};

/** Takes out of a galley what stands before a place, or all of it. What is parted goes on as `data-goes-on`. */
export const bodyUpTo = (
  galley: HTMLElement,
  end: Range | undefined,
): DocumentFragment => {
  const taken = document.createRange();
  taken.selectNodeContents(galley);
  if (end !== undefined) taken.setEnd(end.startContainer, end.startOffset);
  const body = taken.extractContents();
  const parted =
    end?.startContainer instanceof Element
      ? end.startContainer
      : end?.startContainer.parentElement;
  for (
    let one = parted ?? null;
    one !== null && one !== galley;
    one = one.parentElement
  ) {
    one.setAttribute("data-goes-on", "");
    one.removeAttribute("id");
  }
  return body;
};
