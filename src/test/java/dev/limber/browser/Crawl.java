package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.BuiltSite;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A reader who follows every link from home, and notes what each page links to and what can be linked to there. */
final class Crawl {
    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href], area[href]')].map(a => a.href)""";
    private static final String IDS = "() => [...document.querySelectorAll('[id]')].map(e => e.id)";

    private final Map<String, Set<String>> ids = new TreeMap<>();
    private final Map<String, List<String>> links = new TreeMap<>();
    private final BuiltSite site;
    private final String base;

    Crawl(BuiltSite site, String base) {
        this.site = site;
        this.base = base;
    }

    /** Follows every link; each page is reached, each anchor is there, and nothing complains. */
    void seesTheWholeGuideAndNoFault() {
        try (Tab tab = Tab.at(base)) {
            follow(tab);
            assertThat(tab.complaints()).isEmpty();
            assertThat(tab.context().cookies()).isEmpty();
        }
        assertThat(deadAnchors()).isEmpty();
        Set<String> all = new TreeSet<>(site.pages().keySet());
        all.removeIf(site::isBesideTheWay);
        assertThat(ids.keySet()).containsExactlyElementsOf(all);
        System.out.println(base + ": " + ids.size() + " pages, "
                + links.values().stream().mapToInt(List::size).sum() + " links");
    }

    private void follow(Tab tab) {
        Deque<String> open = new ArrayDeque<>(List.of("index.html"));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            String path = open.remove();
            tab.open(path);
            ids.put(path, new HashSet<>(tab.lines(IDS)));
            List<String> own = new ArrayList<>();
            for (String link : tab.lines(LINKS)) {
                if (link.startsWith(base)) {
                    String target = link.substring(base.length());
                    own.add(target);
                    String file = target.replaceFirst("[?#].*", "");
                    if (seen.add(file)) {
                        assertThat(site.files())
                                .as("%s links to %s", path, target)
                                .containsKey(file);
                        if (file.endsWith(".html")) {
                            open.add(file);
                        }
                    }
                } else {
                    assertThat(link).as(path).matches("https?://.+");
                }
            }
            links.put(path, own);
        }
    }

    private List<String> deadAnchors() {
        List<String> dead = new ArrayList<>();
        links.forEach((path, targets) -> targets.forEach(target -> {
            int hash = target.indexOf('#');
            if (hash >= 0
                    && !ids.getOrDefault(target.substring(0, hash).replaceFirst("\\?.*", ""), Set.of())
                            .contains(target.substring(hash + 1))) {
                dead.add(path + " -> " + target);
            }
        }));
        return dead;
    }
}
