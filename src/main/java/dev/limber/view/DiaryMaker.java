package dev.limber.view;

import dev.limber.html.Href;
import dev.limber.model.GeneratedPage;
import dev.limber.model.GuideSettings;
import dev.limber.model.GuideSettings.PainRule;
import dev.limber.model.Located;
import dev.limber.model.Page;
import dev.limber.model.PlainText;
import dev.limber.view.page.DiaryView;
import dev.limber.view.page.DiaryView.DayAfter;
import dev.limber.view.page.Frame;
import dev.limber.view.page.Link;
import java.util.Optional;

/** Makes the page of the diary. A guide that says nothing about the day after gets the words of the interface. */
final class DiaryMaker {
    private final PageContext context;
    private final Optional<PainRule> rule;

    DiaryMaker(PageContext context) {
        this.context = context;
        this.rule = context.guide().settings().safety().painRule();
    }

    DiaryView page(Frame frame) {
        return new DiaryView(
                context.base(frame, "diary", "diary-lead"),
                rule.flatMap(PainRule::dayAfter).map(this::asked).orElseGet(this::usual),
                context.guide().settings().safety().worstScore(),
                rule.flatMap(PainRule::scores).flatMap(scores -> new SafetyMaker(context).painRule("")),
                routines());
    }

    private DayAfter asked(GuideSettings.DayAfter asked) {
        return new DayAfter(
                context.text(asked.ask()),
                context.text(asked.worse()),
                context.text(asked.help()),
                asked.often().flatMap(this::section).or(this::rulePage));
    }

    private DayAfter usual() {
        return new DayAfter(
                context.strings().of("diary-day-after-ask"),
                context.strings().of("diary-day-after-worse"),
                "",
                rulePage());
    }

    private Optional<Page> found() {
        return rule.flatMap(there -> context.guide().bySlug(there.page().value()));
    }

    private Optional<Link> rulePage() {
        return found().map(context::link);
    }

    /** The section of the pain rule's page with this heading, named by its heading. */
    private Optional<Link> section(Located<String> id) {
        return found().flatMap(page -> page.info().body().headings().stream()
                .filter(heading -> heading.id().equals(id.value()))
                .findFirst()
                .map(heading -> new Link(
                        context.text(PlainText.of(heading.content())),
                        new Href(context.to(page).address() + "#" + heading.id()))));
    }

    private Optional<Link> routines() {
        return Optional.of(GeneratedPage.ROUTINES)
                .filter(page -> page.isMade(context.guide()))
                .map(page -> new Link(
                        ListingMaker.heading(context.strings(), page.word()),
                        context.route().to(page.output())));
    }
}
