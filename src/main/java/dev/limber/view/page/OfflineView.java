package dev.limber.view.page;

/** The view of {@code offline}: what a reader's browser keeps for a time without a network. */
public record OfflineView(Base base) implements View {
    @Override
    public String template() {
        return "offline";
    }
}
