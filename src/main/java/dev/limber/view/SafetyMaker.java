package dev.limber.view;

import dev.limber.model.Block;
import dev.limber.model.Caution;
import dev.limber.model.Caution.Advice;
import dev.limber.model.Caution.Basis;
import dev.limber.model.GuideSettings;
import dev.limber.model.Outline;
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

/** Makes stop boxes, checks and help cards. */
final class SafetyMaker {
    private static final String STOP_IF = "stop-if";
    private final Desk desk;

    SafetyMaker(Desk desk) {
        this.desk = desk;
    }

    /** The common stop box with the lines of this page's own "stop if" section added. */
    StopBox stopBox(Outline outline) {
        List<String> own =
                outline.section(STOP_IF).map(section -> items(section.blocks())).orElse(List.of());
        Optional<Link> signs = desk.guide()
                .settings()
                .safety()
                .help()
                .map(help -> desk.link(help.page().value()));
        return desk.guide()
                .settings()
                .safety()
                .stop()
                .map(stop -> new StopBox(
                        own,
                        desk.texts(stop.move()),
                        desk.text(stop.then()),
                        desk.text(stop.urgent()),
                        desk.texts(stop.emergency()),
                        signs))
                .orElse(new StopBox(own, List.of(), "", "", List.of(), signs));
    }

    private List<String> items(List<Block> blocks) {
        List<String> items = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.BulletList list) {
                list.items().forEach(item -> items.add(content(item)));
            } else {
                items.add(desk.html().blocks(List.of(block)));
            }
        }
        return items;
    }

    /** The content of a list item; a single paragraph loses its {@code p}. */
    String content(Block.Item item) {
        return item.blocks().size() == 1 && item.blocks().get(0) instanceof Block.Paragraph paragraph
                ? desk.html().inlines(paragraph.content())
                : desk.html().blocks(item.blocks());
    }

    /** The cautions of one move. */
    Checks checks(List<Caution> cautions) {
        List<Check> ask = with(cautions, Advice.ASK_FIRST);
        List<Check> adapt = with(cautions, Advice.ADAPT);
        return checks(ask, adapt);
    }

    Checks checks(List<Check> ask, List<Check> adapt) {
        List<String> names =
                adapt.stream().map(check -> lower(check.about().label())).toList();
        return new Checks(ask, adapt, desk.words().list(names));
    }

    /** All cautions in the order of the page, for the scripts that mark what a reader ticked. */
    List<Check> marks(List<Caution> cautions) {
        return cautions.stream()
                .map(caution -> check(desk.link(caution.condition().value()), caution))
                .toList();
    }

    private List<Check> with(List<Caution> cautions, Advice advice) {
        return marks(
                cautions.stream().filter(caution -> caution.advice() == advice).toList());
    }

    Check check(Link about, Caution caution) {
        String key = caution.basis() == Basis.CITED ? "basis-cited" : "basis-principle";
        return new Check(
                caution.condition().value(),
                caution.advice(),
                about,
                desk.text(caution.how()),
                desk.strings().of(key));
    }

    /** A label within a sentence; one that starts with two capitals stays as it is. */
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
        return desk.guide().settings().safety().help().map(help -> card(help.emergency()));
    }

    private Optional<HelpCard> urgent() {
        return desk.guide().settings().safety().help().map(help -> card(help.urgent()));
    }

    Optional<PainRule> painRule() {
        return desk.guide()
                .settings()
                .safety()
                .painRule()
                .map(rule -> new PainRule(
                        desk.text(rule.heading()),
                        desk.text(rule.before()),
                        List.of(
                                colour("green", rule.green()),
                                colour("amber", rule.amber()),
                                colour("red", rule.red())),
                        desk.link(rule.page().value())));
    }

    private PainRule.Colour colour(String key, GuideSettings.Colour colour) {
        return new PainRule.Colour(key, desk.text(colour.label()), desk.text(colour.text()));
    }

    private HelpCard card(GuideSettings.Card card) {
        return new HelpCard(desk.text(card.heading()), desk.texts(card.signs()), desk.text(card.then()));
    }
}
