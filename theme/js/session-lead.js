/* What leads through a guided session: loaded by session.js while its panel is read. */
import { Lead } from "./session/lead.js";

window.limberLead = Lead;
