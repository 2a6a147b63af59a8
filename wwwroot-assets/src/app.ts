import "./app.css";
import { enhanceComboboxes } from "./combobox";
import { leaveFast } from "./leave";
import { focusErrorSummary, keepTypedOnLanguageSwitch } from "./forms";

enhanceComboboxes(document);
focusErrorSummary(document);
keepTypedOnLanguageSwitch(document);
leaveFast(document);
