import "./app.css";
import { enhanceComboboxes } from "./combobox";
import { focusErrorSummary, keepTypedOnLanguageSwitch } from "./forms";

enhanceComboboxes(document);
focusErrorSummary(document);
keepTypedOnLanguageSwitch(document);
