package dev.limber.content;

import dev.limber.contract.Values;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.frontmatter.YamlNode;
import dev.limber.model.Checks;
import dev.limber.model.GuideSettings;
import dev.limber.model.GuideSettings.Card;
import dev.limber.model.GuideSettings.Help;
import dev.limber.model.GuideSettings.Limit;
import dev.limber.model.GuideSettings.Menus;
import dev.limber.model.GuideSettings.NavigationEntry;
import dev.limber.model.GuideSettings.Pace;
import dev.limber.model.GuideSettings.Practice;
import dev.limber.model.GuideSettings.Publication;
import dev.limber.model.GuideSettings.Repository;
import dev.limber.model.GuideSettings.Rules;
import dev.limber.model.GuideSettings.Safety;
import dev.limber.model.GuideSettings.Sensible;
import dev.limber.model.GuideSettings.SessionRules;
import dev.limber.model.GuideSettings.Sign;
import dev.limber.model.GuideSettings.Sign.Tier;
import dev.limber.model.GuideSettings.StopBox;
import dev.limber.model.Located;
import dev.limber.model.Slug;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Binds the settings of {@code guide.yaml}; keys that are left out stay empty. */
final class SettingsBinder {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    private final Findings findings;

    private final List<Sign> signs;
    private final SignNames names;

    SettingsBinder(List<Sign> signs, Findings findings) {
        this.signs = signs;
        this.names = new SignNames(signs, findings);
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
                new Rules(
                        guide.optionalChild("checks").map(CheckBinder::checks).orElse(Checks.NONE),
                        session(guide.child("session")),
                        guide.child("limits").entries().stream()
                                .filter(limit -> Slug.isValid(limit.key()))
                                .map(SettingsBinder::limit)
                                .toList()));
    }

    private static Limit limit(YamlNode.Entry entry) {
        Values limit = Values.of(entry.value());
        return new Limit(
                new Located<>(entry.key(), entry.keySpan()),
                limit.name("position"),
                limit.seconds("at-most"),
                limit.text("how"));
    }

    private static SessionRules session(Values session) {
        SessionRules usual = SessionRules.USUAL;
        Values sensible = session.child("sensible");
        return new SessionRules(
                session.seconds("ready", usual.ready()),
                session.seconds("between", usual.between()),
                session.seconds("up-or-down", usual.upOrDown()),
                new Pace(
                        session.seconds("move", usual.pace().move()),
                        session.seconds("swap", usual.pace().swap())),
                new Sensible(
                        sensible.whole("moves", usual.sensible().moves()),
                        sensible.whole("minutes", usual.sensible().minutes())),
                session.slug("getting-up"));
    }

    private static Publication publication(Values guide) {
        return new Publication(
                guide.optional("id").filter(Slug::isValid),
                guide.optional("base-url").filter(url -> url.matches(Types.SITE.pattern())),
                guide.optional("publisher"),
                guide.optionalChild("repository")
                        .map(repository -> new Repository(repository.text("url"), repository.optional("edit"))),
                guide.optionalChild("practice")
                        .filter(practice -> practice.has("name"))
                        .map(practice -> new Practice(
                                practice.text("name"),
                                practice.text("telephone"),
                                practice.text("address"),
                                practice.located("logo"),
                                practice.text("line"))));
    }

    private Safety safety(Values guide) {
        return new Safety(
                guide.text("disclaimer"),
                guide.optionalChild("help").map(help -> help(help, guide.text("country"))),
                guide.optionalChild("stop").map(this::stop),
                guide.optionalChild("pain-rule").map(new PainBinder(findings)::bind),
                signs);
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
                card(help.child("emergency"), Tier.EMERGENCY),
                card(help.child("urgent"), Tier.URGENT));
    }

    private Card card(Values card, Tier tier) {
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
        List<String> lines = names.lines(card.names("signs"), tier, Sign::fullForm);
        return new Card(number, place, heading, lines, card.text("then"));
    }

    private StopBox stop(Values stop) {
        List<Located<String>> urgent = stop.located("urgent").stream().toList();
        return new StopBox(
                names.lines(stop.names("move"), Tier.STOP, Sign::shortForm),
                stop.text("then"),
                String.join(" ", names.lines(urgent, Tier.URGENT, Sign::shortForm)),
                names.lines(stop.names("emergency"), Tier.EMERGENCY, Sign::shortForm));
    }
}
