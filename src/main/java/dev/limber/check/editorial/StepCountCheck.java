package dev.limber.check.editorial;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Span;
import dev.limber.model.Dose;
import dev.limber.model.Dose.Repetitions;
import dev.limber.model.Outline;
import dev.limber.model.Page;
import java.util.List;
import java.util.function.Predicate;

/** Checks that the steps of a move say how often and how long, and say what its dose to start with says. */
final class StepCountCheck {
    private static final String IN_ANOTHER_POSITION = "in-another-position";

    private final StepCounts counts;

    StepCountCheck(Lexicon lexicon) {
        this.counts = new StepCounts(lexicon);
    }

    void check(Page.Exercise page, AllowanceFilter filter) {
        if (counts.isKnown() && filter.applies(Code.STEP_COUNT)) {
            page.outline()
                    .steps()
                    .ifPresent(section ->
                            new Steps(section, filter).start(page.dose().start()));
            page.outline()
                    .section(IN_ANOTHER_POSITION)
                    .ifPresent(section ->
                            page.dose().start().repetitions().ifPresent(reps -> new Steps(section, filter).same(reps)));
        }
    }

    /** The steps of one section, which may say too little or something else. */
    private final class Steps {
        private final Span heading;
        private final List<Passage> all;
        private final AllowanceFilter filter;

        Steps(Outline.Section section, AllowanceFilter filter) {
            this.heading = section.heading().span();
            this.all = PassageReader.steps(section.blocks());
            this.filter = filter;
        }

        void start(Dose dose) {
            dose.match(
                    reps -> same(reps) && said(all, reps, heading),
                    minutes -> said(all, minutes.seconds(), heading),
                    parts -> {
                        parts.parts().forEach(this::part);
                        return true;
                    });
        }

        private void part(Dose.Part part) {
            int at = part.step().value() - 1;
            if (at < 0 || at >= all.size()) {
                return; // an error of the contract
            }
            Passage step = all.get(at);
            part.dose()
                    .match(
                            reps -> same(step, reps) && said(List.of(step), reps, step.span()),
                            minutes -> said(List.of(step), minutes.seconds(), step.span()),
                            parts -> true);
        }

        /** Each number of the steps is one of the dose. */
        boolean same(Repetitions reps) {
            return all.stream().filter(step -> same(step, reps)).count() == all.size();
        }

        private boolean same(Passage step, Repetitions reps) {
            List<StepCounts.Count> times = counts.times(step);
            int sum = times.stream().mapToInt(StepCounts.Count::from).sum();
            List<StepCounts.Count> often = times.stream()
                    .filter(count -> !count.is(reps.reps()) && sum != reps.reps())
                    .toList();
            List<Integer> seconds = List.of(
                    reps.hold(), reps.rest(), reps.swaps() > 0 ? reps.pace().swap() : 0);
            List<StepCounts.Count> lengths = counts.seconds(step).stream()
                    .filter(count -> seconds.stream().noneMatch(count::is))
                    .toList();
            String hold = reps.hold() > 0 ? "a hold of " + reps.hold() + " seconds" : "no hold";
            often.forEach(count -> other(step, count, reps.reps() + " times"));
            lengths.forEach(count -> other(step, count, hold));
            return often.isEmpty() && lengths.isEmpty();
        }

        private void other(Passage step, StepCounts.Count count, String dose) {
            filter.add(new AllowanceFilter.Found(
                    Code.STEP_COUNT,
                    step.span(count.start(), count.end()),
                    step.text(),
                    "The step says " + step.text().substring(count.start(), count.end())
                            + ", and the dose to start with " + dose + ".",
                    "Say the same in both."));
        }

        /** Some step says how often, and one how long. */
        private boolean said(List<Passage> steps, Repetitions reps, Span place) {
            boolean often = steps.stream().anyMatch(step -> !counts.times(step).isEmpty());
            if (!often) {
                missing(place, "how many: " + reps.reps());
            }
            boolean hold = reps.hold() == 0 || said(steps, count -> count.is(reps.hold()));
            if (!hold) {
                missing(place, "how long to hold: " + reps.hold() + " seconds");
            }
            return often && hold;
        }

        private boolean said(List<Passage> steps, int seconds, Span place) {
            boolean said = said(steps, count -> count.is(seconds));
            if (!said) {
                missing(place, "how long: " + (seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s"));
            }
            return said;
        }

        private boolean said(List<Passage> steps, Predicate<StepCounts.Count> right) {
            return steps.stream().flatMap(step -> counts.seconds(step).stream()).anyMatch(right);
        }

        private void missing(Span place, String what) {
            filter.add(new AllowanceFilter.Found(
                    Code.STEP_COUNT,
                    place,
                    what,
                    "No step says " + what + ".",
                    "Say it in the step after which the reader begins again or is done."));
        }
    }
}
