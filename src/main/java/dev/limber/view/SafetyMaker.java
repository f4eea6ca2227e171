package dev.limber.view;

import dev.limber.html.Html;
import dev.limber.model.Block;
import dev.limber.model.Caution;
import dev.limber.model.Caution.Advice;
import dev.limber.model.Caution.Basis;
import dev.limber.model.GuideSettings;
import dev.limber.model.GuideSettings.Sign.Tier;
import dev.limber.model.Outline;
import dev.limber.model.Page;
import dev.limber.view.page.Help;
import dev.limber.view.page.Link;
import dev.limber.view.page.Safety.Check;
import dev.limber.view.page.Safety.Checks;
import dev.limber.view.page.Safety.HelpCard;
import dev.limber.view.page.Safety.PainRule;
import dev.limber.view.page.Safety.StopBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes stop boxes, checks and help cards. */
final class SafetyMaker {
    private final PageContext context;

    SafetyMaker(PageContext context) {
        this.context = context;
    }

    /** The common stop box with the lines of this page's own "stop if" section added, each where its tier belongs. */
    StopBox stopBox(Outline outline) {
        GuideSettings.Safety safety = context.guide().settings().safety();
        Optional<Link> signs =
                safety.help().map(help -> context.link(help.page().value()));
        GuideSettings.StopBox stop = safety.stop().orElse(new GuideSettings.StopBox(List.of(), "", "", List.of()));
        return new StopBox(
                items(outline.stopBlocks()),
                context.texts(stop.move()),
                context.text(stop.then()),
                joined(Stream.of(stop.urgent()), outline.stopSigns(Tier.URGENT)),
                context.strings().emergency(safety.help()),
                joined(stop.emergency().stream(), outline.stopSigns(Tier.EMERGENCY)),
                signs);
    }

    private List<String> joined(Stream<String> common, List<String> own) {
        return Stream.concat(common, own.stream())
                .filter(line -> !line.isEmpty())
                .distinct()
                .map(context::text)
                .toList();
    }

    private List<Html> items(List<Block> blocks) {
        List<Html> items = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.BulletList list) {
                list.items().forEach(item -> items.add(new Html(content(item))));
            } else {
                items.add(context.written(List.of(block)));
            }
        }
        return items;
    }

    /** The content of a list item, without {@code p} around a single paragraph. */
    String content(Block.Item item) {
        return item.blocks().size() == 1 && item.blocks().get(0) instanceof Block.Paragraph paragraph
                ? context.html().inlines(paragraph.content())
                : context.html().blocks(item.blocks());
    }

    /** The cautions of one move. */
    Checks checks(List<Caution> cautions) {
        List<Check> ask = with(cautions, Advice.ASK_FIRST);
        List<Check> adapt = with(cautions, Advice.ADAPT);
        return checks(ask, adapt);
    }

    Checks checks(List<Check> ask, List<Check> adapt) {
        return new Checks(ask, adapt, names(ask), names(adapt));
    }

    private String names(List<Check> checks) {
        return checks.stream()
                .map(check -> lower(check.about().label()))
                .collect(Collectors.joining(context.strings().of("list-comma")));
    }

    /** The cautions for what readers can tick, in the order of the page, for the script that marks moves by it. */
    List<Check> marks(List<Caution> cautions) {
        return all(cautions.stream().filter(this::isTicked).toList());
    }

    private boolean isTicked(Caution caution) {
        return context.guide().bySlug(caution.condition().value()).stream()
                .noneMatch(page -> page instanceof Page.Condition condition && !condition.ticked());
    }

    /** All cautions in the order of the page. */
    List<Check> all(List<Caution> cautions) {
        return cautions.stream()
                .map(caution -> check(context.link(caution.condition().value()), caution))
                .toList();
    }

    private List<Check> with(List<Caution> cautions, Advice advice) {
        return all(
                cautions.stream().filter(caution -> caution.advice() == advice).toList());
    }

    Check check(Link about, Caution caution) {
        String key = caution.basis() == Basis.CITED ? "basis-cited" : "basis-principle";
        return new Check(
                caution.condition().value(),
                caution.advice(),
                about,
                context.text(how(caution)),
                context.strings().of(key),
                "");
    }

    private String how(Caution caution) {
        return caution.part()
                .map(part -> context.strings()
                        .of("caution-of-part", "move", context.link(part).label(), "how", caution.how()))
                .orElse(caution.how());
    }

    /** Lower-cases a label for use within a sentence, unless it starts with two capitals. */
    static String lower(String label) {
        return label.length() > 1 && Character.isLowerCase(label.charAt(1))
                ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)
                : label;
    }

    /** The cards with all signs that need help. */
    Help help() {
        return new Help(emergency(), urgent());
    }

    Optional<HelpCard> emergency() {
        return context.guide().settings().safety().help().map(help -> card(help.emergency()));
    }

    private Optional<HelpCard> urgent() {
        return context.guide().settings().safety().help().map(help -> card(help.urgent()));
    }

    /** @param here what it comes to on this page; may be empty */
    Optional<PainRule> painRule(String here) {
        return context.guide()
                .settings()
                .safety()
                .painRule()
                .map(rule -> new PainRule(
                        context.text(rule.heading()),
                        (context.text(rule.before()) + " " + here).strip(),
                        List.of(
                                colour("green", rule.green()),
                                colour("amber", rule.amber()),
                                colour("red", rule.red())),
                        context.link(rule.page().value())));
    }

    private PainRule.Colour colour(String key, GuideSettings.Colour colour) {
        return new PainRule.Colour(key, context.text(colour.label()), context.text(colour.text()));
    }

    private HelpCard card(GuideSettings.Card card) {
        return new HelpCard(context.text(card.heading()), context.texts(card.signs()), context.text(card.then()));
    }
}
