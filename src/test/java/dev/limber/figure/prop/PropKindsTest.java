package dev.limber.figure.prop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.contract.Values;
import dev.limber.diagnostic.Span;
import dev.limber.figure.body.Person;
import dev.limber.figure.body.Preset;
import dev.limber.figure.body.SideSolver;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.frontmatter.YamlNode.Mapping;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The kinds of props, each with its usual numbers. */
class PropKindsTest {
    private static final Values NONE = new Values(new Mapping(List.of(), Span.startOf("x")));
    private static final Bounds FRAME = new Bounds(-.5, -.04, .5, 1);

    @Test
    void everyPermittedPropIsListedOnce() {
        List<Class<?>> kinds = PropKinds.ALL.stream()
                .<Class<?>>map(kind -> kind.read().apply(NONE).getClass())
                .toList();
        assertThat(kinds).containsExactlyInAnyOrder(Prop.class.getPermittedSubclasses());
        assertThat(PropKinds.words()).doesNotHaveDuplicates();
    }

    @Test
    void everyPropIsDrawnSomewhere() {
        Skeleton body = new SideSolver(Person.MEI).solve(Preset.CROOK_LYING.pose());
        for (PropKind kind : PropKinds.ALL) {
            Prop prop = kind.read().apply(NONE);
            assertThat(prop.behind(FRAME, body) + prop.before(FRAME, body))
                    .as(kind.word())
                    .startsWith("<");
        }
    }

    @Test
    void aPropThatMovesWithTheBodyIsNoneThatStaysWhereItIs() {
        Skeleton body = new SideSolver(Person.MEI).solve(Preset.STANDING.pose());
        for (PropKind kind : PropKinds.ALL) {
            Prop prop = kind.read().apply(NONE);
            boolean behind = prop.attachedBehind(body).isPresent();
            boolean before = prop.attachedBefore(body).isPresent();
            assertThat(prop.fixed() && (behind || before)).as(kind.word()).isFalse();
        }
    }

    @Test
    void theFrameOfAChairHoldsItsBack() {
        Prop chair = Chair.KIND.read().apply(NONE);
        assertThat(chair.bounds(new SideSolver(Person.MEI).solve(Preset.SITTING_CHAIR.pose()))
                        .top())
                .isGreaterThanOrEqualTo(((Chair) chair).back());
    }
}
