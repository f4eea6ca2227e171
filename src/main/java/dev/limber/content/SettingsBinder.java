package dev.limber.content;

import dev.limber.contract.Values;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.model.Checks;
import dev.limber.model.GuideSettings;
import dev.limber.model.GuideSettings.Card;
import dev.limber.model.GuideSettings.Colour;
import dev.limber.model.GuideSettings.Help;
import dev.limber.model.GuideSettings.Menus;
import dev.limber.model.GuideSettings.NavigationEntry;
import dev.limber.model.GuideSettings.PainRule;
import dev.limber.model.GuideSettings.Publication;
import dev.limber.model.GuideSettings.Repository;
import dev.limber.model.GuideSettings.Safety;
import dev.limber.model.GuideSettings.StopBox;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Binds the settings of {@code guide.yaml}; keys that are left out stay empty. */
final class SettingsBinder {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    private final Findings findings;

    SettingsBinder(Findings findings) {
        this.findings = findings;
    }

    GuideSettings bind(Values guide) {
        return new GuideSettings(
                guide.text("title"),
                guide.text("tagline"),
                guide.optional("language").orElse("en"),
                guide.optional("about"),
                publication(guide),
                new Menus(links(guide, "navigation"), links(guide, "footer")),
                safety(guide),
                guide.optionalChild("checks").map(CheckBinder::checks).orElse(Checks.NONE));
    }

    private static Publication publication(Values guide) {
        return new Publication(
                guide.optional("base-url").filter(url -> url.matches(Types.SITE.pattern())),
                guide.optional("publisher"),
                guide.optionalChild("repository")
                        .map(repository -> new Repository(repository.text("url"), repository.optional("edit"))));
    }

    private Safety safety(Values guide) {
        return new Safety(
                guide.text("disclaimer"),
                guide.optionalChild("help").map(help -> help(help, guide.text("country"))),
                guide.optionalChild("stop").map(SettingsBinder::stop),
                guide.optionalChild("pain-rule").map(SettingsBinder::painRule));
    }

    private static List<NavigationEntry> links(Values guide, String key) {
        return guide.items(key)
                .map(Values::of)
                .filter(link -> link.slug("page").isPresent())
                .map(link -> new NavigationEntry(link.text("label"), link.name("page")))
                .toList();
    }

    private Help help(Values help, String country) {
        return new Help(
                help.name("page"),
                help.optional("country").orElse(country),
                card(help.child("emergency")),
                card(help.child("urgent")));
    }

    private Card card(Values card) {
        String number = card.text("number");
        String place = card.text("place");
        card.scalar("heading").ifPresent(heading -> {
            Matcher names = PLACEHOLDER.matcher(heading.text());
            while (names.find()) {
                if (!names.group(1).equals("number") && (!names.group(1).equals("place") || place.isEmpty())) {
                    findings.error(
                            Code.UNKNOWN_VALUE,
                            heading.span(),
                            "nothing is known to fill in for " + names.group(),
                            "Use {number}, and {place} when the card has a place.");
                }
            }
        });
        String heading = card.text("heading").replace("{number}", number).replace("{place}", place);
        return new Card(number, place, heading, card.texts("signs"), card.text("then"));
    }

    private static StopBox stop(Values stop) {
        return new StopBox(stop.texts("move"), stop.text("then"), stop.text("urgent"), stop.texts("emergency"));
    }

    private static PainRule painRule(Values rule) {
        return new PainRule(
                rule.name("page"),
                rule.text("heading"),
                rule.text("before"),
                colour(rule.child("green")),
                colour(rule.child("amber")),
                colour(rule.child("red")));
    }

    private static Colour colour(Values colour) {
        return new Colour(colour.text("label"), colour.text("text"));
    }
}
