import "./app.css";
import { enhanceComboboxes } from "./combobox";
import { keepDrafts } from "./draft";
import { leaveFast } from "./leave";
import { enhancePasskeys } from "./passkey";
import { offerPrint } from "./printing";
import { focusErrorSummary, keepTypedOnLanguageSwitch } from "./forms";

enhanceComboboxes(document);
focusErrorSummary(document);
keepTypedOnLanguageSwitch(document);
leaveFast(document);
enhancePasskeys(document);
offerPrint(document);
keepDrafts(document);
