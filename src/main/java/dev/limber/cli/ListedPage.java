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
 * @param daysOverdue days since the review was due; 0 when it is not due or has no date
 * @param missing what a page of this kind should have and this one does not
 */
record ListedPage(
        String path,
        String title,
        String kind,
        boolean draft,
        Optional<LocalDate> checked,
        Optional<LocalDate> checkAgain,
        long daysOverdue,
        Set<MissingItem> missing) {

    static ListedPage of(Page page, LocalDate today, Set<MissingItem> missing) {
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
                missing);
    }

    boolean overdue() {
        return daysOverdue > 0;
    }
}
