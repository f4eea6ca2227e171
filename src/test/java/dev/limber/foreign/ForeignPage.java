package dev.limber.foreign;

import java.util.EnumSet;
import java.util.Set;

/** A page of the corpus before it is written: where it stands, what it is called and which habits it has. */
record ForeignPage(Tool tool, String folder, String slug, String title, Set<Habit> habits) {
    ForeignPage(Tool tool, String folder, String slug, String title) {
        this(tool, folder, slug, title, EnumSet.noneOf(Habit.class));
    }

    boolean has(Habit habit) {
        return habits.contains(habit);
    }
}
