package dev.limber.figure.check;

import dev.limber.figure.body.Person;
import dev.limber.figure.body.SideSolver;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.prop.Prop;
import dev.limber.figure.prop.Sheet;
import dev.limber.figure.prop.Water;
import java.util.List;
import java.util.stream.Stream;

/** A pose seen from the side with its solved body. */
record PoseBody(KeyPose pose, Skeleton body, List<BodyPart> outline, double lowestOfTrunk) {
    static PoseBody of(Person person, KeyPose pose) {
        SideSolver solver = new SideSolver(person);
        Skeleton body = solver.solve(pose.body());
        return new PoseBody(pose, body, BodyOutline.of(person, pose.body(), body), solver.lowest(body));
    }

    boolean swims() {
        return props(Water.class).findAny().isPresent();
    }

    /** Whether there is a floor below the body: not in water, nor on a sheet that is seen from above. */
    boolean overFloor() {
        return !swims() && props(Sheet.class).findAny().isEmpty();
    }

    <T extends Prop> Stream<T> props(Class<T> kind) {
        return pose.props().stream().filter(kind::isInstance).map(kind::cast);
    }
}
