/* "Forget everything" on pages that load it when it is first asked for. */
import { listenToForget } from "./forget/box.js";

listenToForget();
