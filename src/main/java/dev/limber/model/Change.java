package dev.limber.model;

import java.time.LocalDate;
import java.util.List;

/** An entry of the change log: its date as typed, what changed, and the pages concerned. */
public record Change(LocalDate date, String text, List<Located<String>> pages) {
    public Change {
        pages = List.copyOf(pages);
    }

    /** The id on the page of changes: the date, with a number from the second change of a day on. */
    public String id(List<Change> all) {
        List<Change> sameDay =
                all.stream().filter(change -> change.date().equals(date)).toList();
        int age = sameDay.size() - sameDay.indexOf(this);
        return "d" + date + (age == 1 ? "" : "-" + age);
    }
}
