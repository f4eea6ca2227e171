package dev.limber.check.links;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import dev.limber.model.Address;
import dev.limber.model.Dose;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings.Pace;
import dev.limber.model.Page;
import dev.limber.model.Slug;
import dev.limber.plan.MoveLimits;
import dev.limber.plan.PlanCode;
import dev.limber.plan.PlanCode.Entry;
import dev.limber.plan.PlanMoves;
import java.util.Optional;
import java.util.Set;

/** Checks that links to plans hold whole codes, of moves that the guide has, with numbers that fit them. */
final class PlanLinkCheck {
    private static final String FOLDER = "content/exercises/";
    private static final String MARKDOWN = ".md";
    private static final String AGAIN =
            "Open the plan in the browser, copy its link, and write plan: and what stands behind its # here.";

    private final Guide guide;
    private final Pace pace;
    private final PlanMoves moves;
    private final Findings findings;

    PlanLinkCheck(Guide guide, Findings findings) {
        this.guide = guide;
        this.pace = guide.settings().session().pace();
        this.moves = new PlanMoves(guide);
        this.findings = findings;
    }

    void check(Address.ToPlan link, Span at) {
        PlanCode plan = PlanCode.read(link.code(), pace);
        switch (plan.problem()) {
            case DAMAGED ->
                report(at, "This is not the code of a plan: letters are wrong, missing or too many.", AGAIN);
            case NEWER ->
                report(
                        at,
                        "This plan was made by a later version of Limber.",
                        "Make the plan again in this guide, or build the guide with the later version.");
            case NONE -> checkEntries(plan, at);
        }
    }

    /** A link to the page of plans with something behind the number sign. */
    void checkAddress(Span at, String fragment) {
        boolean isPlan = PlanCode.read(fragment, pace).problem() == PlanCode.Problem.NONE;
        String written = "plan:" + PlanCode.plain(fragment);
        if (isPlan) {
            findings.error(
                    Code.BROKEN_ANCHOR,
                    at,
                    "A plan is linked by its code, so that the build can check it.",
                    new Advice("Write: " + written, Optional.of(new Fix(at, written, true))));
        } else {
            findings.error(
                    Code.BROKEN_ANCHOR, at, "The page of plans has no \"#" + fragment + "\", and no such plan.", AGAIN);
        }
    }

    private void report(Span at, String message, String hint) {
        findings.error(Code.BROKEN_LINK, at, message, hint);
    }

    private void checkEntries(PlanCode plan, Span at) {
        int number = 0;
        for (Entry entry : plan.entries()) {
            number++;
            String which = "Move " + number + " of this plan, with the code " + entry.move() + ", ";
            moves.find(entry.move())
                    .ifPresentOrElse(page -> checkNumbers(entry, page, at), () -> unknown(which, entry.move(), at));
        }
    }

    /** A move whose page could not be read has been reported there. */
    private void unknown(String which, String code, Span at) {
        if (has(guide.drafts(), code)) {
            report(
                    at,
                    which + "is a draft, which is not published.",
                    "Take \"draft: true\" out of its page, or make the plan again without it.");
        } else if (!has(guide.unreadable(), code)) {
            report(
                    at,
                    which + "is not in this guide.",
                    "Was it renamed? Write its former name under aliases on its page. Else make the plan again.");
        }
    }

    private static boolean has(Set<String> paths, String code) {
        return paths.stream()
                .filter(path -> path.startsWith(FOLDER) && path.endsWith(MARKDOWN))
                .map(path -> path.substring(FOLDER.length(), path.length() - MARKDOWN.length()))
                .anyMatch(name -> Slug.isValid(name) && new Slug(name).code().equals(code));
    }

    private void checkNumbers(Entry entry, Page.Exercise page, Span at) {
        boolean fits = entry.own()
                .map(own -> MoveLimits.of(page)
                        .fit(own)
                        .filter(fitted -> own.equals(atUsualPace(fitted)))
                        .isPresent())
                .orElse(true);
        if (!fits) {
            findings.warning(
                    Code.OUT_OF_RANGE,
                    at,
                    "The numbers for \"" + page.info().title()
                            + "\" in this plan are not such as its page allows; readers see what it allows.",
                    "Make the plan again with the page as it is now.");
        }
    }

    /** Codes hold no pace. */
    private Dose atUsualPace(Dose dose) {
        return dose.match(
                reps -> new Dose.Repetitions(reps.sets(), reps.reps(), reps.hold(), reps.rest(), reps.sides(), pace),
                minutes -> minutes,
                parts -> parts);
    }
}
