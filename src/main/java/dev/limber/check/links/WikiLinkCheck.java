package dev.limber.check.links;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.model.Guide;
import dev.limber.model.Inline;
import dev.limber.model.Page;
import dev.limber.model.SiteMap;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells which link to write for brackets in the manner of a wiki, which are printed as typed. */
final class WikiLinkCheck {
    private final Guide guide;
    private final SiteMap map;
    private final Collection<String> media;
    private final Findings findings;

    WikiLinkCheck(Guide guide, SiteMap map, Collection<String> media, Findings findings) {
        this.guide = guide;
        this.map = map;
        this.media = media;
        this.findings = findings;
    }

    /** What was written between the brackets. */
    private record Target(String name, String anchor, String words) {
        static Target of(String written) {
            String inside = written.substring(written.indexOf("[[") + 2, written.length() - 2);
            int bar = inside.indexOf('|');
            String place = (bar < 0 ? inside : inside.substring(0, bar)).strip();
            int hash = place.indexOf('#');
            String file = hash < 0 ? place : place.substring(0, hash);
            return new Target(
                    file.substring(file.lastIndexOf('/') + 1).strip(),
                    hash < 0 ? "" : place.substring(hash + 1).strip(),
                    bar < 0 ? "" : inside.substring(bar + 1).strip());
        }

        String slug() {
            return name.replaceFirst("\\.md$", "").toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        }
    }

    void check(Page from, Inline.WikiLink link) {
        Target target = Target.of(link.text());
        Optional<String> markdown = link.text().startsWith("!")
                ? picture(from, target)
                : page(target).map(page -> markdown(from, target, page));
        findings.warning(
                Code.FOREIGN_MARKUP,
                link.span(),
                "A link in the manner of a wiki is printed as typed.",
                markdown.map(text -> new Advice("Write: " + text, Optional.of(new Fix(link.span(), text, false))))
                        .orElse(Advice.of("Write a link in Markdown, for example [words](page.md).")));
    }

    private Optional<Page> page(Target target) {
        return guide.bySlug(target.slug())
                .or(() -> guide.formerly(target.slug()))
                .or(() -> guide.titled(target.name()));
    }

    private String markdown(Page from, Target target, Page page) {
        String words = target.words().isEmpty() ? page.info().title() : target.words();
        String anchor = Optional.of(target.anchor())
                .filter(typed -> !typed.isEmpty())
                .flatMap(typed -> map.anchor(page, typed))
                .map(id -> "#" + id)
                .orElse("");
        return "[" + words + "](" + NearPlaces.relative(from, page.info().path()) + anchor + ")";
    }

    private Optional<String> picture(Page from, Target target) {
        List<String> files = media.stream()
                .filter(path -> path.substring(path.lastIndexOf('/') + 1).equalsIgnoreCase(target.name()))
                .toList();
        String words = target.words().isEmpty() ? "what it shows" : target.words();
        return files.stream()
                .findFirst()
                .filter(only -> files.size() == 1)
                .map(file -> "![" + words + "](" + NearPlaces.relative(from, file) + ")");
    }
}
