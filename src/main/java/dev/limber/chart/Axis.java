package dev.limber.chart;

import dev.limber.model.EvidenceChart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The scale that all panels of a chart share: whole steps that hold every range and 0, with a step to spare on the side
 * that would otherwise end at 0. Places are tenths of a percent of the width, so that the picture can grow and shrink.
 */
record Axis(BigDecimal least, BigDecimal step, int steps) {
    private static final int WIDTH = 1000;
    private static final int MOST_STEPS = 6;
    private static final int[] SIZES = {1, 2, 5};

    static Axis of(EvidenceChart chart) {
        List<BigDecimal> numbers = new ArrayList<>(List.of(BigDecimal.ZERO));
        chart.scale().notable().ifPresent(notable -> numbers.add(notable.at()));
        chart.panels().stream()
                .flatMap(panel -> panel.rows().stream())
                .flatMap(row -> Stream.of(row.from(), row.to()))
                .forEach(numbers::add);
        BigDecimal least = numbers.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal most = numbers.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        BigDecimal step = step(most.subtract(least));
        int below = Math.max(1, steps(least.negate(), step));
        int above = Math.max(1, steps(most, step));
        return new Axis(step.multiply(BigDecimal.valueOf(-below)), step, below + above);
    }

    /** The smallest of 0.01, 0.02, 0.05, 0.1 … that divides a length into fewer steps than {@value #MOST_STEPS}. */
    private static BigDecimal step(BigDecimal span) {
        for (int power = -2; power < 6; power++) {
            for (int size : SIZES) {
                BigDecimal step = BigDecimal.valueOf(size).scaleByPowerOfTen(power);
                if (steps(span, step) < MOST_STEPS) {
                    return step;
                }
            }
        }
        throw new IllegalArgumentException("wider than any chart: " + span);
    }

    private static int steps(BigDecimal length, BigDecimal step) {
        return length.divide(step, 0, java.math.RoundingMode.CEILING).intValueExact();
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            ticks.add(least.add(step.multiply(BigDecimal.valueOf(i))));
        }
        return ticks;
    }

    /** Where a number lies, from 0 at the left end to 1000 at the right. */
    int place(BigDecimal number) {
        BigDecimal span = step.multiply(BigDecimal.valueOf(steps));
        return number.subtract(least)
                .multiply(BigDecimal.valueOf(WIDTH))
                .divide(span, 0, java.math.RoundingMode.HALF_UP)
                .intValueExact();
    }
}
