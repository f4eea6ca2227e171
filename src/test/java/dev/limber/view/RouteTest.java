package dev.limber.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RouteTest {
    @Test
    void addressesAreRelativeToThePageAtEachDepth() {
        assertThat(Route.of("index.html").to("exercises/bird-dog.html")).hasToString("exercises/bird-dog.html");
        assertThat(Route.of("exercises/bird-dog.html").to("index.html")).hasToString("../index.html");
        assertThat(Route.of("exercises/bird-dog.html").to("routines/morning.html"))
                .hasToString("../routines/morning.html");
        assertThat(Route.of("a/b/c.html").to("a/d.html")).hasToString("../d.html");
        assertThat(Route.of("a/b/c.html").to("assets/site.css")).hasToString("../../assets/site.css");
    }

    @Test
    void aNeighbourNeedsNoStepUpwards() {
        assertThat(Route.of("exercises/bird-dog.html").to("exercises/cat-cow.html"))
                .hasToString("cat-cow.html");
        assertThat(Route.of("exercises/index.html").to("exercises/index.html")).hasToString("index.html");
    }

    @Test
    void aFileThatIsNamedLikeAFolderIsNotTakenForIt() {
        assertThat(Route.of("about/about.html").to("about.html")).hasToString("../about.html");
    }

    @Test
    void theNotFoundPageIsAbsoluteBelowItsRoot() {
        assertThat(new Route("404.html", "/guide/").to("exercises/a.html")).hasToString("/guide/exercises/a.html");
    }
}
