package dev.limber.browser;

import dev.limber.BuiltSite;
import dev.limber.GuideRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Guides beside the shipped one, each with a page of every shape that it has. */
enum OtherGuide {
    /** A second guide with words of its own and moves. */
    KNEES(
            BuiltSite.of(folder -> GuideRun.of("knees", folder)),
            List.of(
                    "index.html",
                    "exercises/half-squat.html",
                    "exercises/index.html",
                    "areas/knee.html",
                    "routines/index.html",
                    "conditions/index.html",
                    "profile.html",
                    "diary.html",
                    "plan.html",
                    "sources.html",
                    "404.html",
                    "search.html?q=squat")),
    /** Limber's own documentation: no moves. */
    DOCUMENTATION(
            BuiltSite.of(folder -> GuideRun.ofFolder(Path.of("src/docs"), folder)),
            List.of(
                    "index.html",
                    "theming.html",
                    "hosting.html",
                    "figures.html",
                    "decisions/index.html",
                    "404.html",
                    "search.html?q=contrast")),
    /** A small guide with a theme of its own. */
    SEA(
            BuiltSite.of(folder -> GuideRun.of("minimal", folder).withTheme("sea")),
            List.of("index.html", "advice/first.html", "advice/index.html"));

    private final BuiltSite site;
    private final List<String> shapes;

    OtherGuide(BuiltSite site, List<String> shapes) {
        this.site = site;
        this.shapes = shapes;
    }

    BuiltSite site() {
        return site;
    }

    List<String> shapes() {
        return shapes;
    }

    /** The folder of the server in which it lies. */
    String path() {
        return "/other/" + name().toLowerCase(Locale.ROOT) + "/";
    }

    /** The address that everything of the guide starts with. */
    String base(Place place) {
        return place == Place.DISK ? "file://" + site.folder().toUri().getRawPath() : SiteServer.origin() + path();
    }
}
