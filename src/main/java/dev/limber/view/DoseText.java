package dev.limber.view;

import dev.limber.json.Json;
import dev.limber.model.Dose;
import dev.limber.model.Dose.Repetitions;
import dev.limber.model.Dose.Sides;
import dev.limber.model.GuideSettings.SessionRules;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a dose as the scripts of a session read it. Repetitions are {@code 2x8 h6 r45 turn s15 m6}: 2 sets of 8, hold 6 s,
 * rest 45 s, sides in turn ({@code each} for all of one side first), 15 s to swap, 6 s a movement. What is 0 or as the
 * guide has it for all is left out. Time is {@code t600}, in seconds. Several parts are a JSON list, each with its name, its
 * dose, the number of its step and, after the first, the seconds before it where those are not as between two moves.
 */
public final class DoseText {
    private final SessionRules rules;

    /** @param rules what the guide has for all moves */
    public DoseText(SessionRules rules) {
        this.rules = rules;
    }

    /** The dose as scripts read it. */
    public String of(Dose dose) {
        return dose.match(this::repetitions, minutes -> "t" + minutes.seconds(), this::parts);
    }

    /** The dose to work up to; of several parts a list of doses, as their names are known. */
    public String target(Dose dose) {
        return dose.match(
                this::repetitions,
                minutes -> "t" + minutes.seconds(),
                parts -> Json.compact(
                        parts.parts().stream().map(part -> of(part.dose())).toList()));
    }

    private String parts(Dose.Parts parts) {
        List<List<Object>> list = new ArrayList<>();
        for (Dose.Part part : parts.parts()) {
            List<Object> words = new ArrayList<>(
                    List.of(part.name(), of(part.dose()), part.step().value()));
            if (!list.isEmpty() && parts.between() != rules.between()) {
                words.add(parts.between());
            }
            list.add(words);
        }
        return Json.compact(list);
    }

    private String repetitions(Repetitions dose) {
        List<String> words = new ArrayList<>(List.of(dose.sets() + "x" + dose.reps()));
        add(words, "h", dose.hold(), 0);
        add(words, "r", dose.rest(), 0);
        if (dose.sides() != Sides.ONE) {
            words.add(dose.sides() == Sides.IN_TURN ? "turn" : "each");
        }
        if (dose.sides() == Sides.EACH) {
            add(words, "s", dose.pace().swap(), rules.pace().swap());
        }
        add(words, "m", dose.pace().move(), rules.pace().move());
        return String.join(" ", words);
    }

    private static void add(List<String> words, String letter, int seconds, int usual) {
        if (seconds != usual) {
            words.add(letter + seconds);
        }
    }
}
