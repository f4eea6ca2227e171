package dev.limber.view;

import dev.limber.figure.Figures;
import dev.limber.figure.Pace;
import dev.limber.model.Page;
import dev.limber.view.page.ExerciseView.Film;
import java.util.Optional;

/** Puts a move in motion on its page, with the words that a drawing cannot say. */
final class FilmMaker {
    private final Desk desk;

    FilmMaker(Desk desk) {
        this.desk = desk;
    }

    /** The film of a move, if it has one. */
    Optional<Film> of(Page.Exercise page) {
        String slug = page.slug().value();
        String title = desk.strings().of("film-title", "title", desk.title(page));
        return desk.figures()
                .film(slug, title)
                .map(svg -> new Film(
                        svg,
                        Figures.filmStyleName(slug),
                        hold(page.dose().start().hold())));
    }

    /** How long to hold in truth, where the drawing shows less. */
    private String hold(int seconds) {
        return seconds > Pace.LONGEST_HOLD
                ? desk.strings().of("film-hold", "time", desk.words().duration(seconds))
                : "";
    }
}
