package dev.limber.model;

import java.time.LocalDate;
import java.util.List;

/** Something that changed in the guide, on a day that a person typed, and the pages where it shows. */
public record Change(LocalDate date, String text, List<Located<String>> pages) {
    public Change {
        pages = List.copyOf(pages);
    }

    /** Where it stands on the page of changes: its day, with a number from the second of that day's on. */
    public String id(List<Change> all) {
        List<Change> sameDay =
                all.stream().filter(change -> change.date().equals(date)).toList();
        int age = sameDay.size() - sameDay.indexOf(this);
        return "d" + date + (age == 1 ? "" : "-" + age);
    }
}
