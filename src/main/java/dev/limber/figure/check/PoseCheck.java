package dev.limber.figure.check;

import dev.limber.figure.body.Person;
import dev.limber.figure.check.PoseFaults.Told;
import dev.limber.figure.move.Fault;
import dev.limber.figure.move.KeyPose;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that a body can be in its poses: joints, reach, floor, walls, and what carries it. */
public final class PoseCheck {
    private final Person person;
    private final PoseSource source;
    private final Map<KeyPose, List<Told>> told = new IdentityHashMap<>();

    public PoseCheck(Person person, PoseSource source) {
        this.person = person;
        this.source = source;
    }

    /** The faults of a pose, without those that it has from the pose that it starts from. Call it in the file's order. */
    public List<Fault> check(int number, KeyPose pose) {
        List<Told> all = faults(pose);
        told.put(pose, all);
        List<Told> before = source.start(pose)
                .map(start -> told.getOrDefault(start, List.of()))
                .orElse(List.of());
        List<Fault> own = new ArrayList<>();
        for (Told one : all) {
            if (!one.hidden() && before.stream().noneMatch(one::sameAs)) {
                own.add(new Fault(number, one.in(pose), Optional.of(one.spot())));
            }
        }
        return own;
    }

    /** Whether a body can be in a pose, apart from the numbers under these keys. */
    public boolean isSound(KeyPose pose, Set<String> keys) {
        return faults(pose).stream().filter(Told::isError).allMatch(fault -> keys.contains(fault.key()));
    }

    private List<Told> faults(KeyPose pose) {
        if (pose.front().isPresent()) {
            return FrontCheck.check(pose.front().get(), new PoseFaults(pose));
        }
        PoseBody body = PoseBody.of(person, pose);
        PoseFaults faults = new PoseFaults(pose);
        Trial trial = new Trial(source, this::faults);
        new ReachCheck(body, faults, trial).check();
        if (!faults.hasErrors()) {
            new JointCheck(body, faults, trial).check();
        }
        if (body.overFloor()) {
            new FloorCheck(body, faults).check();
        }
        new WallCheck(body, faults, trial).check();
        if (body.overFloor() && !pose.airborne() && !faults.hasErrors()) {
            new SupportCheck(body, faults, trial).check();
        }
        return faults.all();
    }
}
