package dev.limber.view.page;

import dev.limber.html.Html;
import java.util.Optional;

/** The view of {@code text}: a plain page, or an area that the vocabulary does not have. */
public record TextView(Base base, ProseHtml prose, Help help, Colophon colophon, Html sprite) implements View {
    @Override
    public String template() {
        return "text";
    }

    public Optional<Safety.HelpCard> emergency() {
        return help.emergency();
    }

    public Optional<Safety.HelpCard> urgent() {
        return help.urgent();
    }
}
