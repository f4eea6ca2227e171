package dev.limber.view.page;

import java.util.List;

/** The view of {@code 404}, with links to the guide's sections. */
public record NotFoundView(Base base, List<Link> links) implements View {
    @Override
    public String template() {
        return "404";
    }
}
