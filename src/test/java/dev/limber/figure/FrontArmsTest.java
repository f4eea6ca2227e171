package dev.limber.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.figure.body.FrontSkeleton;
import dev.limber.figure.draw.FrontDrawing;
import dev.limber.figure.draw.Mark.Group;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both arms of a body seen from the front. */
class FrontArmsTest {
    private static List<Integer> marks(String front) {
        Move move = Shipped.typed("poses:\n  - { id: a, text: A person., front: { " + front + " } }\n")
                .value()
                .orElseThrow();
        KeyPose pose = move.poses().get(0);
        FrontSkeleton body = new FrontSkeleton(pose.front().orElseThrow());
        return new FrontDrawing(move.person(), pose.appearance(), body)
                .draw().stream().map(Group::marks).map(List::size).toList();
    }

    @Test
    void anArmThatIsSeenInPartCrossesNone() {
        assertThat(marks("right-out: 0, right-fore-out: -80, left-out: 170, left-fore-out: -90"))
                .endsWith(3, 1);
    }
}
