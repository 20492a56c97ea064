/** Paper is light, whatever the screen is: for as long as a page is printed, it has the colours of the light scheme. */
export function printInLight(page: HTMLElement): void {
  const name = "data-mantine-color-scheme";
  let shown: string | null = null;
  window.addEventListener("beforeprint", () => {
    shown = page.getAttribute(name);
    page.setAttribute(name, "light");
  });
  window.addEventListener("afterprint", () => {
    if (shown !== null) page.setAttribute(name, shown);
  });
}
