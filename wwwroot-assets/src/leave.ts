/** U-18: one press, or Esc three times, replaces the page so that "back" does not return to it. */
export function leaveFast(root: Document): void {
  const link = root.querySelector<HTMLAnchorElement>("[data-leave]");
  if (!link) return;
  const leave = (): void => location.replace(link.href);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  let presses: number[] = [];
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    presses = [...presses.filter((at) => event.timeStamp - at < 2000), event.timeStamp];
    if (presses.length >= 3) leave();
  });
}
