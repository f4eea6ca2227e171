package dev.limber.view.page;

import java.util.Map;

/** The view of {@code redirect}: a page at an earlier address, which leads to the new one. */
public record RedirectView(Map<String, String> t, Frame frame, String title, String href) {}
