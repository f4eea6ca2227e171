package dev.limber.model;

import java.time.LocalDate;
import java.util.List;

/** Something that changed in the guide, on a day that a person typed, and the pages where it shows. */
public record Change(LocalDate date, String text, List<Located<String>> pages) {
    public Change {
        pages = List.copyOf(pages);
    }
}
