/**
 * <div data-passkey="get|create" data-options="/url">: a hidden field, a hidden button and a status line inside a form.
 * The button asks the device for a passkey, puts the answer in the field and sends the form; without this script it stays hidden.
 */
export function enhancePasskeys(root: ParentNode): void {
  for (const frame of root.querySelectorAll<HTMLElement>("[data-passkey]")) enhance(frame);
}

function enhance(frame: HTMLElement): void {
  const button = frame.querySelector("button")!;
  const status = frame.querySelector<HTMLElement>("[role=status]")!;
  if (typeof PublicKeyCredential === "undefined" || !PublicKeyCredential.parseRequestOptionsFromJSON) {
    status.textContent = frame.dataset["unknown"] ?? "";
    return;
  }
  button.hidden = false;
  button.addEventListener("click", () => {
    status.textContent = "";
    button.disabled = true;
    void use(frame, button.form!)
      .catch(() => {
        status.textContent = frame.dataset["failed"] ?? "";
      })
      .finally(() => {
        button.disabled = false;
      });
  });
}

async function use(frame: HTMLElement, form: HTMLFormElement): Promise<void> {
  const options = await ask(frame.dataset["options"]!, form);
  const answer =
    frame.dataset["passkey"] === "create"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  if (!(answer instanceof PublicKeyCredential)) throw new Error("no passkey");
  frame.querySelector<HTMLInputElement>("input[type=hidden]")!.value = JSON.stringify(answer);
  form.requestSubmit();
}

async function ask(url: string, form: HTMLFormElement): Promise<never> {
  const token = form.querySelector<HTMLInputElement>("[name=__RequestVerificationToken]")?.value ?? "";
  const answer = await fetch(url, {
    method: "POST",
    body: new URLSearchParams({ __RequestVerificationToken: token }),
    headers: { accept: "application/json" },
  });
  if (!answer.ok || answer.redirected) throw new Error(`${answer.status}`);
  return (await answer.json()) as never;
}
