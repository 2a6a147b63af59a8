/**
 * ARIA 1.2 combobox with a listbox popup over <input data-suggest="/url">.
 * Without JavaScript the field is a plain text field and the server offers a choice page.
 */
interface Suggestion {
  value: string;
  label: string;
  hint?: string;
}

export function enhanceComboboxes(root: ParentNode): void {
  for (const input of root.querySelectorAll<HTMLInputElement>("input[data-suggest]")) new Combobox(input);
}

let count = 0;

class Combobox {
  private readonly list = document.createElement("ul");
  private readonly status = document.createElement("p");
  private readonly code: HTMLInputElement | null;
  private options: Suggestion[] = [];
  private active = -1;
  private request = 0;
  private timer = 0;

  constructor(private readonly input: HTMLInputElement) {
    this.code = document.getElementById(input.dataset["suggestCode"] ?? "") as HTMLInputElement | null;
    this.list.id = `suggestions-${++count}`;
    this.list.className = "cm-suggestions";
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", input.dataset["suggestLabel"] ?? "");
    this.list.hidden = true;
    this.status.className = "cm-visually-hidden";
    this.status.setAttribute("role", "status");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", this.list.id);
    input.autocomplete = "off";
    const frame = document.createElement("div");
    frame.className = "cm-combobox";
    input.replaceWith(frame);
    frame.append(input, this.list, this.status);
    input.addEventListener("input", () => this.typed());
    input.addEventListener("keydown", (event) => this.key(event));
    input.addEventListener("blur", () => this.close());
  }

  private typed(): void {
    if (this.code) this.code.value = "";
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.load(), 120);
  }

  private async load(): Promise<void> {
    const text = this.input.value.trim();
    const mine = ++this.request;
    if (text.length < 2) return this.close();
    const url = new URL(this.input.dataset["suggest"]!, location.origin);
    url.searchParams.set("q", text);
    const answer = await fetch(url, { headers: { accept: "application/json" } }).catch(() => null);
    if (mine !== this.request || !answer?.ok) return;
    this.options = (await answer.json()) as Suggestion[];
    this.show();
  }

  private show(): void {
    this.active = -1;
    this.list.replaceChildren(...this.options.map((option, index) => this.row(option, index)));
    this.list.hidden = this.options.length === 0;
    this.input.setAttribute("aria-expanded", String(!this.list.hidden));
    const texts = this.input.dataset;
    this.status.textContent =
      this.options.length === 0
        ? (texts["suggestNone"] ?? "")
        : (texts["suggestCount"] ?? "").replace("{0}", String(this.options.length));
  }

  private row(option: Suggestion, index: number): HTMLLIElement {
    const row = document.createElement("li");
    row.id = `${this.list.id}-${index}`;
    row.setAttribute("role", "option");
    row.setAttribute("aria-selected", "false");
    const label = document.createElement("span");
    label.dir = "auto";
    label.textContent = option.label;
    row.append(label);
    if (option.hint) {
      const hint = document.createElement("span");
      hint.className = "cm-suggestion-hint";
      hint.dir = "auto";
      hint.textContent = option.hint;
      row.append(hint);
    }
    row.addEventListener("mousedown", (event) => {
      event.preventDefault();
      this.choose(index);
    });
    return row;
  }

  private key(event: KeyboardEvent): void {
    if (event.key === "Escape") return this.close();
    if (this.list.hidden) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.move((this.active + step + this.options.length + (this.active < 0 && step < 0 ? 1 : 0)) % this.options.length);
    } else if (event.key === "Enter" && this.active >= 0) {
      event.preventDefault();
      this.choose(this.active);
    }
  }

  private move(to: number): void {
    this.list.children[this.active]?.setAttribute("aria-selected", "false");
    this.active = to;
    const row = this.list.children[to]!;
    row.setAttribute("aria-selected", "true");
    row.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", row.id);
  }

  private choose(index: number): void {
    const option = this.options[index]!;
    this.input.value = option.label;
    if (this.code) this.code.value = option.value;
    this.close();
  }

  private close(): void {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }
}
