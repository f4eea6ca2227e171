package dev.limber.view;

import dev.limber.model.GuideSettings.Limit;
import dev.limber.model.Page;
import dev.limber.model.Page.RoutineEntry;
import dev.limber.model.Timing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in which of its moves a routine stays in a position for longer than people with a condition should. */
final class RoutineLimits {
    private final PageContext context;
    private final Timing timing;

    RoutineLimits(PageContext context) {
        this.context = context;
        this.timing = Timing.of(context.guide());
    }

    /** The lines of a routine by the slug of the condition; none for a limit that it keeps. */
    Map<String, String> lines(Page.Routine page, Function<RoutineEntry.Single, String> name) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Limit limit : context.guide().settings().limits()) {
            List<List<RoutineEntry.Single>> beyond = timing.beyond(page, limit);
            if (!beyond.isEmpty()) {
                String moves = beyond.stream()
                        .map(run -> context.words().list(run.stream().map(name).toList()))
                        .collect(Collectors.joining(context.strings().of("list-semicolon")));
                lines.put(
                        limit.condition().value(),
                        context.strings().of("limit-here", "how", context.text(limit.how()), "moves", moves));
            }
        }
        return lines;
    }
}
