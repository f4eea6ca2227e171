package dev.limber.export.schema;

import static dev.limber.export.schema.Form.DAY;
import static dev.limber.export.schema.Form.FLAG;
import static dev.limber.export.schema.Form.PAGE;
import static dev.limber.export.schema.Form.PARTIAL_DAY;
import static dev.limber.export.schema.Form.SLUG;
import static dev.limber.export.schema.Form.TEXT;
import static dev.limber.export.schema.Form.URL;

import dev.limber.model.Block;
import dev.limber.model.Caution;
import dev.limber.model.Dose;
import dev.limber.model.Dose.Sides;
import dev.limber.model.Evidence.Certainty;
import dev.limber.model.GlossaryEntry;
import dev.limber.model.GuideSettings.Sign.Tier;
import dev.limber.model.Located;
import dev.limber.model.Outline;
import dev.limber.model.Page;
import dev.limber.model.Page.RoutineEntry;
import dev.limber.model.PageInfo;
import dev.limber.model.PlainText;
import dev.limber.model.Source;
import dev.limber.plan.PlanMoves;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Declares what the JSON data files hold: the data and their schemas are both written from it. */
final class Forms {
    private static final String STOP_IF = "What ends it, besides the stop rules in safety.json, which always count.";

    private static final String WHEN_SORE = "Whether it may be done at the score of the pain rule that stops all else.";

    private static final Form<List<Located<String>>> SLUGS =
            SLUG.<Located<String>>of(Located::value).list();

    private static final RowForm<Dose> AMOUNT = new RowForm<Dose>()
            .maybe("sets", "How many sets.", Form.whole(1), dose -> reps(dose).map(Dose.Repetitions::sets))
            .maybe(
                    "reps",
                    "Repetitions in a set.",
                    Form.whole(1),
                    dose -> reps(dose).map(Dose.Repetitions::reps))
            .maybe(
                    "hold",
                    "Seconds to hold each.",
                    Form.whole(0),
                    dose -> reps(dose).map(Dose.Repetitions::hold))
            .maybe(
                    "rest",
                    "Seconds of rest between repetitions, or between sets when there are several.",
                    Form.whole(0),
                    dose -> reps(dose).map(Dose.Repetitions::rest))
            .maybe(
                    "bothSides",
                    "Whether all of it is done on each side.",
                    FLAG,
                    dose -> reps(dose).map(reps -> reps.sides() != Sides.ONE))
            .maybe(
                    "sides",
                    "Whether the side changes after all repetitions of it (each) or after every one (in-turn).",
                    Form.oneOf(Sides.EACH.word(), Sides.IN_TURN.word()),
                    dose -> reps(dose).map(reps -> reps.sides().word()).filter(word -> !word.isEmpty()))
            .maybe(
                    "swap",
                    "Seconds to change sides, once in a set.",
                    Form.whole(1),
                    dose -> reps(dose)
                            .filter(reps -> reps.swaps() > 0)
                            .map(reps -> reps.pace().swap()))
            .key("seconds", "How long it takes in all, in seconds.", Form.whole(0), Dose::seconds);

    private static final Form<Dose.Part> PART = new RowForm<Dose.Part>()
            .key("part", "What it is called.", TEXT, Dose.Part::name)
            .key(
                    "step",
                    "Number of the step that says how it goes.",
                    Form.whole(1),
                    part -> part.step().value())
            .with(AMOUNT, Dose.Part::dose)
            .form();

    private static final Form<Dose> DOSE = new RowForm<Dose>()
            .with(AMOUNT, dose -> dose)
            .maybe("parts", "The small moves that it is made of, in order.", PART.list(), Forms::parts)
            .form();

    private static final Form<Caution> CAUTION = new RowForm<Caution>()
            .key(
                    "condition",
                    "Slug of the condition.",
                    SLUG,
                    caution -> caution.condition().value())
            .key("advice", "Adapt the move, or ask before trying it.", Form.oneOf("adapt", "ask-first"), Forms::advice)
            .key("how", "What to change, or what to do until you have asked.", TEXT, Caution::how)
            .key(
                    "basis",
                    "Whether a source says so for this move, or it follows from a principle.",
                    Form.oneOf("cited", "principle"),
                    caution -> caution.basis().name().toLowerCase(Locale.ROOT))
            .maybe("part", "Slug of the move within this one that it is about.", SLUG, Caution::part)
            .form();

    private static final RowForm<Page> COMMON = new RowForm<Page>()
            .key(
                    "slug",
                    "Name of the page, unique in the guide.",
                    SLUG,
                    page -> page.slug().value())
            .key("title", "Heading of the page.", TEXT, page -> page.info().title())
            .key("summary", "One sentence.", TEXT, page -> page.info().summary())
            .key(
                    "page",
                    "Address of the page, relative to the site.",
                    PAGE,
                    page -> page.info().output())
            .key(
                    "alsoCalled",
                    "Other names.",
                    TEXT.list(),
                    page -> page.info().names().alsoCalled())
            .key(
                    "sources",
                    "Keys in sources.json.",
                    SLUGS,
                    page -> page.info().links().sources())
            .maybe("checked", "When a person last checked it.", DAY, page -> day(page.info(), false))
            .maybe("checkAgain", "When it is due again.", DAY, page -> day(page.info(), true))
            .key(
                    "clinicalReview",
                    "Whether a clinician has reviewed it.",
                    FLAG,
                    page -> page.info().editorial().review().clinicalReview().isPresent());

    private static final RowForm<Outline> SAFETY = new RowForm<Outline>()
            .key("stopIf", STOP_IF, TEXT.list(), Forms::stopIf)
            .maybe(
                    "urgentIf",
                    "What needs help the same day besides.",
                    TEXT.list(),
                    outline -> signs(outline, Tier.URGENT))
            .maybe(
                    "emergencyIf",
                    "What needs help at once besides.",
                    TEXT.list(),
                    outline -> signs(outline, Tier.EMERGENCY))
            .maybe(
                    "beforeYouStart",
                    "When to wait, and what to leave out.",
                    TEXT.list(),
                    outline -> outline.section(Outline.BEFORE_YOU_START).map(section -> lines(section.blocks())));

    static final Form<Page.Exercise> EXERCISE = new RowForm<Page.Exercise>()
            .with(COMMON, page -> page)
            .key("for", "Whom it suits.", TEXT, Page.Exercise::suits)
            .key("kind", "What it does.", SLUG, page -> page.traits().kind().value())
            .key(
                    "areas",
                    "Parts of the body it is for.",
                    SLUGS,
                    page -> page.traits().areas())
            .key(
                    "muscles",
                    "Muscles that work or stretch.",
                    SLUGS,
                    page -> page.traits().muscles())
            .key(
                    "position",
                    "How it begins.",
                    SLUG,
                    page -> page.traits().position().value())
            .key(
                    "otherPositions",
                    "In which other positions it can be done.",
                    SLUGS,
                    page -> page.traits().otherPositions())
            .key("equipment", "What it needs.", SLUGS, page -> page.traits().equipment())
            .key(
                    "level",
                    "1 to start with, higher to learn later.",
                    Form.whole(1),
                    page -> page.traits().level())
            .key(
                    "code",
                    "Its letters in addresses of plans.",
                    TEXT,
                    page -> page.info().code())
            .maybe(
                    "formerCodes",
                    "Letters of its former names, which older addresses have.",
                    TEXT.list(),
                    Forms::formerCodes)
            .key("learnFirst", "Moves to learn before it.", SLUGS, Page.Exercise::learnFirst)
            .maybe(
                    "alternative",
                    "An easier or safer page instead.",
                    SLUG,
                    page -> page.info().links().alternative().map(Located::value))
            .key("start", "How much to start with.", DOSE, page -> page.dose().start())
            .key("target", "How much to build up to.", DOSE, page -> page.dose().target())
            .key(
                    "timesADay",
                    "How often on such a day.",
                    Form.whole(1),
                    page -> page.dose().timesADay())
            .key(
                    "daysAWeek",
                    "On how many days.",
                    Form.whole(1),
                    page -> page.dose().daysAWeek())
            .key("cautions", "What changes for whom.", CAUTION.list(), Page.Exercise::cautions)
            .key(
                    "certainty",
                    "How sure anyone can be; practice means common practice, not tested.",
                    Form.oneOf(Arrays.stream(Certainty.values())
                            .map(Certainty::word)
                            .toArray(String[]::new)),
                    page -> page.evidence().certainty().word())
            .key(
                    "evidence",
                    "What is known, in a sentence or two.",
                    TEXT,
                    page -> page.evidence().summary())
            .with(SAFETY, Page.Exercise::outline)
            .key("steps", "What to do, in order.", TEXT.list(), page -> steps(page.outline()))
            .form();

    private static final Form<RoutineEntry.Move> MOVE = new RowForm<RoutineEntry.Move>()
            .key("move", "Slug of the move.", SLUG, move -> move.page().value())
            .maybe(
                    "dose",
                    "How much: the dose to start with, where the routine says nothing else.",
                    DOSE,
                    RoutineEntry.Move::dose)
            .maybe("note", "What to watch.", TEXT, RoutineEntry.Move::note)
            .maybe("daysAWeek", "On how many days, when not on all.", Form.whole(1), RoutineEntry.Move::daysAWeek)
            .key("whenSore", WHEN_SORE, FLAG, RoutineEntry.Move::whenSore)
            .form();

    private static final Form<RoutineEntry.Step> STEP = new RowForm<RoutineEntry.Step>()
            .key("step", "What it is called.", TEXT, RoutineEntry.Step::name)
            .key("how", "What to do.", TEXT, RoutineEntry.Step::how)
            .key("dose", "How much.", DOSE, RoutineEntry.Step::dose)
            .key("whenSore", WHEN_SORE, FLAG, RoutineEntry.Step::whenSore)
            .key("cautions", "What changes for whom.", CAUTION.list(), RoutineEntry.Step::cautions)
            .form();

    private static final Form<RoutineEntry.Choice> CHOICE = new RowForm<RoutineEntry.Choice>()
            .key("choose", "How to choose.", TEXT, RoutineEntry.Choice::choose)
            .key("between", "The two ways.", way().list(), choice -> List.of(choice.first(), choice.second()))
            .form();

    static final Form<Page.Routine> ROUTINE = new RowForm<Page.Routine>()
            .with(COMMON, page -> page)
            .key("for", "Whom it suits.", TEXT, Page.Routine::suits)
            .key("timesADay", "How often on such a day.", Form.whole(1), Page.Routine::timesADay)
            .key("daysAWeek", "On how many days.", Form.whole(1), Page.Routine::daysAWeek)
            .with(SAFETY, Page.Routine::outline)
            .key("moves", "What to do, in order.", entry().list(), Page.Routine::moves)
            .form();

    static final Form<Page.Condition> CONDITION = new RowForm<Page.Condition>()
            .with(COMMON, page -> page)
            .key("label", "What a reader says of themselves.", TEXT, Page.Condition::label)
            .form();

    static final Form<GlossaryEntry> TERM = new RowForm<GlossaryEntry>()
            .key("term", "The term.", TEXT, GlossaryEntry::term)
            .key("means", "Its meaning in plain words.", TEXT, GlossaryEntry::means)
            .key("also", "Other forms.", TEXT.list(), GlossaryEntry::also)
            .form();

    static final Form<Source> SOURCE = new RowForm<Source>()
            .key("key", "What pages cite it by.", SLUG, Source::key)
            .key("title", "Its title.", TEXT, Source::title)
            .key("publisher", "Who published it.", TEXT, Source::publisher)
            .maybe("url", "Its address.", URL, Source::url)
            .maybe("published", "A year, month or day, as far as known.", PARTIAL_DAY, Source::published)
            .maybe("accessed", "When it was read.", PARTIAL_DAY, Source::accessed)
            .key(
                    "grade",
                    "What sort of source it is.",
                    Form.oneOf("guideline", "review", "trial", "patient-information", "practice"),
                    Source::grade)
            .form();

    private Forms() {}

    /** A move or a small step. */
    private static Form<RoutineEntry> way() {
        return new Form<>(Map.of("oneOf", List.of(MOVE.schema(), STEP.schema())), Forms::writeEntry);
    }

    private static Form<RoutineEntry> entry() {
        return new Form<>(Map.of("oneOf", List.of(MOVE.schema(), STEP.schema(), CHOICE.schema())), Forms::writeEntry);
    }

    private static Object writeEntry(RoutineEntry entry) {
        return entry.match(MOVE::write, STEP::write, CHOICE::write);
    }

    private static Optional<List<Dose.Part>> parts(Dose dose) {
        return dose.match(reps -> Optional.empty(), minutes -> Optional.empty(), parts -> Optional.of(parts.parts()));
    }

    private static Optional<Dose.Repetitions> reps(Dose dose) {
        return dose.repetitions();
    }

    private static Optional<List<String>> formerCodes(Page.Exercise page) {
        List<String> codes = PlanMoves.codes(page);
        return Optional.of(codes.subList(1, codes.size())).filter(former -> !former.isEmpty());
    }

    private static String advice(Caution caution) {
        return caution.advice() == Caution.Advice.ADAPT ? "adapt" : "ask-first";
    }

    private static Optional<String> day(PageInfo info, boolean again) {
        return (again
                        ? info.editorial().review().checkAgain()
                        : info.editorial().review().checked())
                .map(Object::toString);
    }

    private static List<String> steps(Outline outline) {
        return outline.steps().map(section -> lines(section.blocks())).orElse(List.of());
    }

    private static List<String> stopIf(Outline outline) {
        return lines(outline.stopBlocks());
    }

    private static Optional<List<String>> signs(Outline outline, Tier tier) {
        return Optional.of(outline.stopSigns(tier)).filter(signs -> !signs.isEmpty());
    }

    private static List<String> lines(List<Block> blocks) {
        return PlainText.ofBlocks(blocks)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
