package dev.limber.view.page;

/** The view of {@code redirect}: a page at an earlier address, which leads to the new one. */
public record RedirectView(Base base, String href) implements View {
    @Override
    public String template() {
        return "redirect";
    }
}
