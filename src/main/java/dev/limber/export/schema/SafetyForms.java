package dev.limber.export.schema;

import static dev.limber.export.schema.Form.SLUG;
import static dev.limber.export.schema.Form.TEXT;

import dev.limber.model.GuideSettings;
import dev.limber.model.GuideSettings.Card;
import dev.limber.model.GuideSettings.Colour;
import dev.limber.model.GuideSettings.DayAfter;
import dev.limber.model.GuideSettings.Help;
import dev.limber.model.GuideSettings.Limit;
import dev.limber.model.GuideSettings.PainRule;
import dev.limber.model.GuideSettings.PainScores;
import dev.limber.model.GuideSettings.Safety;
import dev.limber.model.GuideSettings.Sign;
import dev.limber.model.GuideSettings.Sign.Tier;
import dev.limber.model.GuideSettings.StopBox;
import dev.limber.model.Located;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Declares {@code safety.json}, which must be shown beside a move wherever one is shown elsewhere. */
final class SafetyForms {
    private static final Form<String> TIER =
            Form.oneOf(Arrays.stream(Tier.values()).map(Tier::word).toArray(String[]::new));

    private static final Form<StopBox> STOP = new RowForm<StopBox>()
            .key("move", "What ends a move.", TEXT.list(), StopBox::move)
            .maybe("then", "What to do after that.", TEXT, stop -> said(stop.then()))
            .maybe("urgent", "What needs help the same day.", TEXT, stop -> said(stop.urgent()))
            .key("emergency", "What needs help at once.", TEXT.list(), StopBox::emergency)
            .form();

    private static final Form<Card> CARD = new RowForm<Card>()
            .key("number", "A telephone number, or words where there is none.", TEXT, Card::number)
            .maybe("place", "Where else to go.", TEXT, card -> said(card.place()))
            .key("heading", "What stands before the signs.", TEXT, Card::heading)
            .key("signs", "Each finishes the heading.", TEXT.list(), Card::signs)
            .maybe("then", "A closing line.", TEXT, card -> said(card.then()))
            .form();

    private static final Form<Help> HELP = new RowForm<Help>()
            .key(
                    "page",
                    "Slug of the page that says more.",
                    SLUG,
                    help -> help.page().value())
            .maybe("country", "Where the numbers work.", TEXT, help -> said(help.country()))
            .key("emergency", "At once.", CARD, Help::emergency)
            .key("urgent", "Today.", CARD, Help::urgent)
            .form();

    private static final Form<Colour> COLOUR = new RowForm<Colour>()
            .key("label", "Its name and what to do.", TEXT, Colour::label)
            .key("text", "What one notices.", TEXT, Colour::text)
            .form();

    private static final Form<DayAfter> DAY_AFTER = new RowForm<DayAfter>()
            .key("ask", "What the diary asks.", TEXT, DayAfter::ask)
            .key("worse", "What to do when it is worse.", TEXT, DayAfter::worse)
            .maybe("help", "Signs to get help for.", TEXT, day -> said(day.help()))
            .maybe(
                    "often",
                    "Heading of the page, as in a link, for those it happens to again and again.",
                    SLUG,
                    day -> day.often().map(Located::value))
            .form();

    private static final Form<PainRule> PAIN_RULE = new RowForm<PainRule>()
            .key(
                    "page",
                    "Slug of the page that says more.",
                    SLUG,
                    rule -> rule.page().value())
            .key("heading", "What it is about.", TEXT, PainRule::heading)
            .maybe("before", "What to do before the first move.", TEXT, rule -> said(rule.before()))
            .key("green", "Carry on.", COLOUR, PainRule::green)
            .key("amber", "Do less.", COLOUR, PainRule::amber)
            .key("red", "Stop.", COLOUR, PainRule::red)
            .maybe(
                    "rise",
                    "So many points above the start are amber.",
                    Form.whole(1),
                    rule -> rule.scores().map(PainScores::rise))
            .maybe(
                    "stopAt",
                    "From this score on it is red.",
                    Form.whole(1),
                    rule -> rule.scores().map(PainScores::stopAt))
            .maybe(
                    "top",
                    "The worst score there is.",
                    Form.whole(1),
                    rule -> rule.scores().map(PainScores::top))
            .maybe("dayAfter", "What the diary asks the day after a session.", DAY_AFTER, PainRule::dayAfter)
            .form();

    private static final Form<Sign> SIGN = new RowForm<Sign>()
            .key("key", "What pages name it by.", SLUG, sign -> sign.key().value())
            .key("area", "What it belongs to.", SLUG, Sign::area)
            .key(
                    "tier",
                    "What it asks for: the end of the move, help today, help at once.",
                    TIER,
                    sign -> sign.tier().word())
            .key("short", "In a stop box.", TEXT, Sign::shortForm)
            .key("full", "In a card or a list.", TEXT, Sign::fullForm)
            .form();

    private static final Form<Limit> LIMIT = new RowForm<Limit>()
            .key(
                    "condition",
                    "Slug of the condition.",
                    SLUG,
                    limit -> limit.condition().value())
            .key(
                    "position",
                    "The position that it is about, as moves name theirs.",
                    SLUG,
                    limit -> limit.position().value())
            .key("atMost", "Seconds in a row, over all moves that follow each other.", Form.whole(1), Limit::atMost)
            .key("how", "What to do in place of staying longer.", TEXT, Limit::how)
            .form();

    private static final RowForm<Safety> SAFETY = new RowForm<Safety>()
            .maybe("disclaimer", "What the guide is not.", TEXT, safety -> said(safety.disclaimer()))
            .maybe("stop", "The stop rules of every move.", STOP, Safety::stop)
            .maybe("help", "Signs that need help, and where it is to be had.", HELP, Safety::help)
            .maybe("painRule", "How much pain is all right.", PAIN_RULE, Safety::painRule)
            .maybe("signs", "Each sign once, with its only answer.", SIGN.list(), safety -> some(safety.signs()));

    static final Form<GuideSettings> SETTINGS = new RowForm<GuideSettings>()
            .with(SAFETY, GuideSettings::safety)
            .maybe(
                    "limits",
                    "How long people with a condition may stay in a position.",
                    LIMIT.list(),
                    settings -> some(settings.limits()))
            .form();

    private SafetyForms() {}

    /** Whether a guide has anything of the kind. */
    static boolean anyIn(GuideSettings settings) {
        Safety safety = settings.safety();
        return safety.stop().isPresent()
                || safety.help().isPresent()
                || safety.painRule().isPresent()
                || !settings.limits().isEmpty();
    }

    private static <T> Optional<List<T>> some(List<T> values) {
        return Optional.of(values).filter(list -> !list.isEmpty());
    }

    private static Optional<String> said(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
