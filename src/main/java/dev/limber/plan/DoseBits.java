package dev.limber.plan;

import dev.limber.model.Dose;
import dev.limber.model.Dose.Minutes;
import dev.limber.model.Dose.Repetitions;
import dev.limber.model.Dose.Sides;
import dev.limber.model.GuideSettings.Pace;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Own numbers of a move as 25 bits: 1 and 24 bits of seconds, or 0 and sets, repetitions, hold, rest and sides. The pace is
 * that of the move's page.
 */
final class DoseBits {
    static final int SETS = 8;
    static final int REPS = 32;
    static final int SECONDS = 128;
    static final int LONGEST = 3 * 60 * 60;

    private static final int TIMED = 1 << 24;

    private DoseBits() {}

    /** Nothing for a dose of several parts or with more than the bits hold. */
    static OptionalInt of(Dose dose) {
        return dose.match(
                DoseBits::repetitions,
                minutes -> only(minutes.seconds() > 0 && minutes.seconds() <= LONGEST, TIMED | minutes.seconds()),
                parts -> OptionalInt.empty());
    }

    private static OptionalInt repetitions(Repetitions dose) {
        boolean fits = dose.sets() <= SETS && dose.reps() <= REPS && dose.hold() < SECONDS && dose.rest() < SECONDS;
        int bits = dose.sets() - 1 << 21 | dose.reps() - 1 << 16 | dose.hold() << 9 | dose.rest() << 2;
        return only(fits, bits | dose.sides().ordinal());
    }

    private static OptionalInt only(boolean fits, int bits) {
        return fits ? OptionalInt.of(bits) : OptionalInt.empty();
    }

    /** The dose that the bits hold, at this pace; nothing where no dose is written so. */
    static Optional<Dose> read(int bits, Pace pace) {
        int seconds = bits & TIMED - 1;
        if ((bits & TIMED) != 0) {
            return seconds > 0 && seconds <= LONGEST ? Optional.of(new Minutes(seconds)) : Optional.empty();
        }
        int sides = bits & 3;
        return sides >= Sides.values().length
                ? Optional.empty()
                : Optional.of(new Repetitions(
                        (bits >>> 21 & SETS - 1) + 1,
                        (bits >>> 16 & REPS - 1) + 1,
                        bits >>> 9 & SECONDS - 1,
                        bits >>> 2 & SECONDS - 1,
                        Sides.values()[sides],
                        pace));
    }
}
