package dev.limber.figure.move;

/** Where a reader feels a move; marked by a soft lens below the outline, coarse on purpose. */
public enum Muscle {
    LOWER_BACK(new Lens(.03, .17, -1, .034)),
    UPPER_BACK(new Lens(.14, .27, -1, .030)),
    TUMMY(new Lens(.01, .17, 1, .034)),
    CHEST(new Lens(.17, .26, 1, .032)),
    BUTTOCKS(new Lens(-.055, .06, -1, .060)),
    HIP_FRONT(new Lens(-.04, .38, 1, .040)),
    THIGH_FRONT(new Lens(.12, .95, 1, .042)),
    THIGH_BACK(new Lens(.12, .95, -1, .040)),
    CALF(new Lens(.03, .6, -1, .034)),
    NECK(new Lens(0, 1, -1, .02)),
    SIDE(new Lens(.03, .20, 1, .045));

    /** From where to where on its segment, in front (+1) or behind (-1), and how deep. */
    public record Lens(double from, double to, int side, double depth) {
        public double middle() {
            return (from + to) / 2;
        }
    }

    private final Lens lens;

    Muscle(Lens lens) {
        this.lens = lens;
    }

    /** Whether it is drawn last, above shirt and trousers; the others lie on the shirt alone. */
    public boolean overall() {
        return switch (this) {
            case UPPER_BACK, CHEST -> false;
            default -> true;
        };
    }

    /** What holds a muscle. */
    public enum Seat {
        PELVIS,
        TRUNK,
        THIGH,
        SHIN
    }

    public Seat seat() {
        return switch (this) {
            case BUTTOCKS -> Seat.PELVIS;
            case HIP_FRONT, THIGH_FRONT, THIGH_BACK -> Seat.THIGH;
            case CALF -> Seat.SHIN;
            default -> Seat.TRUNK;
        };
    }

    /** The shape in which it is marked. */
    public Lens lens() {
        return lens;
    }
}
