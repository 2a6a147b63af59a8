type Kept = { version: number; at: number; fields: [string, string][] };

const wait = 2500;
const retry = 10_000;
const prefix = "cm-draft-";
const forgottenAfter = 7 * 24 * 60 * 60 * 1000;

/** Saves a long form while it is written. Until the server has confirmed, the answers lie on this device too. */
export function keepDrafts(root: Document): void {
  forgetOld();
  const done = root.querySelector<HTMLElement>("[data-draft-clear]")?.dataset["draftClear"];
  if (done) localStorage.removeItem(prefix + done);
  const form = root.querySelector<HTMLFormElement>("form[data-draft]");
  if (form) keep(form);
}

function keep(form: HTMLFormElement): void {
  const { draft, draftKeep, draftAt, draftSaved, draftOffline, draftConflict, draftRestored } = form.dataset;
  const status = form.querySelector<HTMLElement>("[data-draft-status]");
  const version = form.querySelector<HTMLInputElement>("[name=Version]");
  if (!draft || !draftKeep || !status || !version) return;
  const key = prefix + draft;
  let timer = 0;
  let changes = 0;
  let stopped = false;
  const say = (text = ""): void => {
    if (status.textContent !== text) status.textContent = text;
  };
  const later = (after: number): void => {
    clearTimeout(timer);
    if (!stopped) timer = window.setTimeout(() => void save(), after);
  };
  const changed = (): void => {
    changes++;
    const kept: Kept = { version: Number(version.value), at: Date.now(), fields: fieldsOf(form) };
    localStorage.setItem(key, JSON.stringify(kept));
    later(wait);
  };
  const save = async (): Promise<void> => {
    const sent = changes;
    try {
      const answer = await fetch(draftKeep, { method: "POST", body: new FormData(form) });
      if (answer.status === 409) {
        stopped = true;
        say(draftConflict);
        return;
      }
      if (!answer.ok || answer.redirected) throw new Error(`${answer.status}`);
      const saved = (await answer.json()) as { version: number; at: string };
      version.value = `${saved.version}`;
      if (sent === changes) localStorage.removeItem(key);
      else later(wait);
      say(draftSaved?.replace("{0}", saved.at));
    } catch {
      say(draftOffline);
      later(retry);
    }
  };
  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  form.addEventListener("submit", () => {
    stopped = true;
    clearTimeout(timer);
  });
  window.addEventListener("online", () => changes > 0 && later(0));
  if (restore(form, key, Number(version.value), Number(draftAt))) {
    say(draftRestored);
    changed();
  }
}

/** The newer of the two wins: what lies here, unless the server has been written to since. */
function restore(form: HTMLFormElement, key: string, version: number, savedAt: number): boolean {
  const text = localStorage.getItem(key);
  if (!text) return false;
  const kept = JSON.parse(text) as Kept;
  if (kept.version !== version && kept.at <= savedAt) {
    localStorage.removeItem(key);
    return false;
  }
  for (const field of controls(form)) {
    const values = kept.fields.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type))
      field.checked = values.includes(field.value);
    else if (values[0] !== undefined) field.value = values[0];
  }
  return true;
}

function controls(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[] {
  const all = form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    "[name^='Input.']",
  );
  return [...all];
}

function fieldsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].filter(
    (pair): pair is [string, string] => pair[0].startsWith("Input.") && typeof pair[1] === "string",
  );
}

function forgetOld(): void {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
    const kept = JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Kept>;
    if (!kept.at || kept.at < Date.now() - forgottenAfter) localStorage.removeItem(key);
  }
}
