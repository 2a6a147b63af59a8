/** A page that comes back with errors starts at the summary (WCAG 2.4.3; the summary is not a live region). */
export function focusErrorSummary(root: Document): void {
  root.querySelector<HTMLElement>("[data-error-summary]")?.focus();
}

const key = "cm-typed";

/** Switching language reloads the page; what was typed is carried over in this tab only. */
export function keepTypedOnLanguageSwitch(root: Document): void {
  restore(root);
  for (const link of root.querySelectorAll<HTMLAnchorElement>("[data-language-link]")) {
    link.addEventListener("click", () => remember(root));
  }
}

function fields(root: Document): (HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[] {
  const all = root.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    "main form input, main form select, main form textarea",
  );
  return [...all].filter((field) => field.name && !["hidden", "password", "file"].includes(field.type));
}

function remember(root: Document): void {
  const typed = fields(root).map((field) =>
    field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type)
      ? [field.name, field.value, field.checked]
      : [field.name, field.value],
  );
  sessionStorage.setItem(key, JSON.stringify({ path: location.pathname, typed }));
}

function restore(root: Document): void {
  const text = sessionStorage.getItem(key);
  if (!text) return;
  sessionStorage.removeItem(key);
  const kept = JSON.parse(text) as { path: string; typed: [string, string, boolean?][] };
  if (kept.path !== location.pathname) return;
  for (const [name, value, checked] of kept.typed) {
    for (const field of fields(root).filter((one) => one.name === name)) {
      if (checked === undefined) field.value = value;
      else if (field.value === value) (field as HTMLInputElement).checked = checked;
    }
  }
}
