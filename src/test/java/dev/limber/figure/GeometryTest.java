package dev.limber.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.limber.figure.body.Proportions;
import dev.limber.figure.body.Spine;
import dev.limber.figure.geometry.CubicPiece;
import dev.limber.figure.geometry.Curve;
import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.TwoBone;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.svg.PathData;
import dev.limber.figure.svg.ShortNumbers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small things that every figure leans on. */
class GeometryTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "0.04, 0", "-0.04, 0", "0.26, .3", "-0.26, -.3", "12, 12", "-1.26, -1.3", "10.05, 10.1"})
    void numbersAreShort(double value, String text) {
        assertThat(ShortNumbers.tenths(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.2", "-0.2, 0.35", "0.1, -0.4"})
    void aTwoBoneLimbEndsAtItsTarget(double x, double y) {
        Vec target = new Vec(x, y);
        TwoBone bones = TwoBone.reach(target, new Vec(.245, .246), -1);
        Vec end = Trig.direction(bones.first()).times(.245).plus(Trig.direction(bones.second()), .246);
        assertThat(end.distance(target)).isCloseTo(0, within(1e-9));
        assertThat(Trig.wrap(bones.first() - bones.second()))
                .as("the knee bends backwards")
                .isPositive();
    }

    @Test
    void aLimbTooShortForItsTargetIsNearlyStraight() {
        TwoBone bones = TwoBone.reach(new Vec(.6, 0), new Vec(.245, .246), -1);
        assertThat(Trig.wrap(bones.first() - bones.second())).isBetween(0d, 5d);
        assertThat(bones.first()).isCloseTo(90, within(3d));
    }

    @Test
    void aSpineKeepsItsLengthHoweverItBends() {
        Spine bent = new Spine(40, 50, 30, Vec.ZERO);
        double length = 0;
        for (int i = 0; i < 60; i++) {
            length += bent.at(i / 200d).point().distance(bent.at((i + 1) / 200d).point());
        }
        assertThat(length).isCloseTo(Proportions.SPINE, within(1e-9));
    }

    @Test
    void curvesGoOnWithoutAKink() {
        String path = new PathData()
                .start(Vec.ZERO)
                .curve(List.of(Vec.ZERO, new Vec(.1, .05), new Vec(.2, 0)))
                .text();
        assertThat(path).isEqualTo("M0 0c17-8 67-50 100-50s83 42 100 50");
    }

    @Test
    void aCurveIsWrittenInFewPiecesThatStayWithinAHairOfItsPoints() {
        for (int sign : new int[] {-1, 1}) {
            List<Vec> points = Proportions.TORSO.stations().stream()
                    .map(station -> new Spine(90, 45, 30, Vec.ZERO)
                            .at(station.at())
                            .ahead(sign * (sign > 0 ? station.front() : station.back())))
                    .toList();
            List<CubicPiece> pieces = Curve.through(points);
            assertThat(pieces).hasSizeLessThanOrEqualTo(5).first().returns(points.get(0), CubicPiece::from);
            for (Vec point : points) {
                assertThat(nearest(pieces, point)).isLessThan(.0026);
            }
            for (int i = 1; i < pieces.size(); i++) {
                Vec in = pieces.get(i - 1).to().minus(pieces.get(i - 1).second());
                Vec out = pieces.get(i).first().minus(pieces.get(i).from());
                assertThat(Trig.wrap(Trig.angle(out) - Trig.angle(in))).isCloseTo(0, within(1e-6));
            }
        }
    }

    private static double nearest(List<CubicPiece> pieces, Vec point) {
        return pieces.stream()
                .flatMapToDouble(piece -> IntStream.rangeClosed(0, 200)
                        .mapToDouble(i -> piece.at(i / 200d).distance(point)))
                .min()
                .orElseThrow();
    }

    @Test
    void twoPointsAreAStraightLine() {
        assertThat(new PathData()
                        .start(Vec.ZERO)
                        .curve(List.of(Vec.ZERO, new Vec(.1, 0)))
                        .text())
                .isEqualTo("M0 0h100");
    }
}
