package dev.limber.view.page;

import dev.limber.html.Href;

/** The view of {@code redirect}: a page at an earlier address, which leads to the new one. */
public record RedirectView(Base base, Href href) implements View {
    @Override
    public String template() {
        return "redirect";
    }
}
