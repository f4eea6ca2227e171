package dev.limber.cli;

import dev.limber.content.Contract;
import dev.limber.model.Page;
import dev.limber.model.PageInfo;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * A page as {@code limber list} shows it.
 *
 * @param kind as in the contract: exercise, routine, condition, area, plain or home
 * @param daysOverdue since the day on which it was to be checked again, 0 when that day has not passed or is not known
 * @param lacks what a page of its kind can have and this one has not
 */
record ListedPage(
        String path,
        String title,
        String kind,
        boolean draft,
        Optional<LocalDate> checked,
        Optional<LocalDate> checkAgain,
        long daysOverdue,
        Set<Lack> lacks) {

    static ListedPage of(Page page, LocalDate today, Set<Lack> lacks) {
        PageInfo info = page.info();
        Optional<LocalDate> again = info.editorial().review().checkAgain();
        return new ListedPage(
                info.path(),
                info.title(),
                Contract.kindOf(info.path()).name(),
                info.editorial().draft(),
                info.editorial().review().checked(),
                again,
                Math.max(
                        0, again.map(day -> ChronoUnit.DAYS.between(day, today)).orElse(0L)),
                lacks);
    }

    boolean overdue() {
        return daysOverdue > 0;
    }
}
