package dev.limber.view.page;

import dev.limber.html.Html;
import java.util.List;

/** The view of {@code condition}: its text, and the moves to ask about first, to adapt, and to do as they are. */
public record ConditionView(
        Base base,
        String slug,
        ProseHtml prose,
        List<Safety.Check> ask,
        List<Safety.Check> adapt,
        List<Link> none,
        Colophon colophon,
        Html sprite)
        implements View {
    @Override
    public String template() {
        return "condition";
    }
}
