import { useWindowEvent } from "@mantine/hooks";

import { letterOf } from "../../ui/letter-of.ts";
import type { useNetworkView } from "./use-network-view.ts";

/** Boxes to press or slide: what was typed in the others the browser takes back itself. */
const pressed = ["checkbox", "radio", "range", "button"];

const isWrittenIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !pressed.includes(target.type));

/** Ctrl Z takes a step back, Ctrl Shift Z and Ctrl Y do it again, in every keyboard layout and wherever nothing is being written. */
export const useUndoKeys = ({
  undo,
  redo,
}: Pick<ReturnType<typeof useNetworkView>, "undo" | "redo">) =>
  useWindowEvent("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const letter = letterOf(event);
    const does =
      letter === "z" ? (event.shiftKey ? redo : undo) : letter === "y" && redo;
    if (!does || isWrittenIn(event.target)) return;
    event.preventDefault();
    does();
  });
