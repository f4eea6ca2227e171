package dev.limber.figure;

import java.util.ArrayList;
import java.util.List;

/** Draws the key poses of one move in one common frame. */
final class Studio {
    private static final double MARGIN = .035;
    private static final double BELOW_FLOOR = .04;
    private static final double ARROW_AWAY = .075;
    private static final int SAMPLES = 12;

    private final Move move;
    private final SideSolver solver;
    private final Bounds frame;

    Studio(Move move) {
        this.move = move;
        this.solver = new SideSolver(move.person());
        this.frame = frame();
    }

    private Bounds frame() {
        Bounds box = Bounds.NONE;
        for (KeyPose pose : move.poses()) {
            box = box.join(around(pose));
        }
        Bounds wide = box.padded(MARGIN);
        return new Bounds(wide.left(), StrictMath.min(wide.bottom(), -BELOW_FLOOR), wide.right(), wide.top());
    }

    Bounds frame(KeyPose pose) {
        if (move.crop().isPresent()) {
            return move.crop().get();
        }
        Bounds box = frame;
        for (List<Vec> path : arrows(pose)) {
            for (Vec point : path) {
                box = box.join(Bounds.NONE.with(point, .03));
            }
        }
        return box;
    }

    /** A frame for this pose alone. */
    Bounds closeFrame(KeyPose pose) {
        if (move.crop().isPresent()) {
            return move.crop().get();
        }
        Bounds box = around(pose).padded(MARGIN);
        return new Bounds(box.left(), StrictMath.min(box.bottom(), -BELOW_FLOOR), box.right(), box.top());
    }

    private Bounds around(KeyPose pose) {
        Bounds box = Bounds.of(solver.solve(pose.body()));
        for (Prop prop : pose.props()) {
            box = box.join(PropDrawing.bounds(prop));
        }
        return box;
    }

    /** The pose with what stands around it; without its ghost. */
    Still draw(KeyPose pose) {
        Skeleton body = solver.solve(pose.body());
        PropDrawing props = new PropDrawing(frame.padded(-MARGIN));
        StringBuilder arrows = new StringBuilder();
        arrows(pose).forEach(path -> arrows.append(Arrow.svg(path)));
        return new Still(
                props.behind(pose.props(), body),
                new SideDrawing(move.person(), pose.look()).draw(body),
                props.before(pose.props(), body),
                arrows.toString());
    }

    /** What there is to paint, from back to front. */
    record Still(String behind, List<Mark.Group> body, String before, String arrows) {}

    private List<List<Vec>> arrows(KeyPose pose) {
        List<List<Vec>> paths = new ArrayList<>();
        pose.ghost().flatMap(move::pose).ifPresent(before -> {
            Blend blend = new Blend(before.body(), pose.body(), solver);
            Vec middle = solver.solve(blend.at(.5)).spine().at(.1).point();
            for (Landmark mark : pose.arrows()) {
                List<Vec> path = new ArrayList<>();
                for (int i = 0; i <= SAMPLES; i++) {
                    path.add(mark.on(solver.solve(blend.at(i / (double) SAMPLES))));
                }
                paths.add(mark.trunk() ? Arrow.ahead(path, mark.clear()) : Arrow.away(path, middle, ARROW_AWAY));
            }
        });
        paths.removeIf(List::isEmpty);
        return paths;
    }
}
