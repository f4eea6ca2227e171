package dev.limber.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RouteTest {
    @Test
    void addressesAreRelativeToThePageAtEachDepth() {
        assertThat(Route.of("index.html").to("exercises/bird-dog.html")).isEqualTo("exercises/bird-dog.html");
        assertThat(Route.of("exercises/bird-dog.html").to("index.html")).isEqualTo("../index.html");
        assertThat(Route.of("exercises/bird-dog.html").to("routines/morning.html"))
                .isEqualTo("../routines/morning.html");
        assertThat(Route.of("a/b/c.html").to("a/d.html")).isEqualTo("../d.html");
        assertThat(Route.of("a/b/c.html").to("assets/site.css")).isEqualTo("../../assets/site.css");
    }

    @Test
    void aNeighbourNeedsNoStepUpwards() {
        assertThat(Route.of("exercises/bird-dog.html").to("exercises/cat-cow.html"))
                .isEqualTo("cat-cow.html");
        assertThat(Route.of("exercises/index.html").to("exercises/index.html")).isEqualTo("index.html");
    }

    @Test
    void aFileThatIsNamedLikeAFolderIsNotTakenForIt() {
        assertThat(Route.of("about/about.html").to("about.html")).isEqualTo("../about.html");
    }

    @Test
    void theNotFoundPageIsAbsoluteBelowItsRoot() {
        assertThat(new Route("404.html", "/guide/").to("exercises/a.html")).isEqualTo("/guide/exercises/a.html");
    }
}
