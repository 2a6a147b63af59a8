/** U-16: without scripts the browser's own menu prints the same page, so the button appears only with them. */
export function offerPrint(root: Document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
}
