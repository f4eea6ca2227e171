package dev.limber.view;

import dev.limber.figure.Figures;
import dev.limber.figure.Pace;
import dev.limber.model.Page;
import dev.limber.view.page.ExerciseView.Film;
import java.util.Optional;

/** Puts a move in motion on its page, with the words that a drawing cannot say. */
final class FilmMaker {
    private final PageContext context;

    FilmMaker(PageContext context) {
        this.context = context;
    }

    /** The film of a move, if it has one. */
    Optional<Film> of(Page.Exercise page) {
        String slug = page.slug().value();
        String title = context.strings().of("film-title", "title", context.title(page));
        return context.figures()
                .film(slug, title)
                .map(svg -> new Film(
                        svg,
                        Figures.filmStyleName(slug),
                        hold(page.dose().start().hold())));
    }

    /** How long to hold in truth, where the drawing shows less. */
    private String hold(int seconds) {
        return seconds > Pace.LONGEST_HOLD
                ? context.strings().of("film-hold", "time", context.words().duration(seconds))
                : "";
    }
}
