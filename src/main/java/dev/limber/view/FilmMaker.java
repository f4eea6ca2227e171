package dev.limber.view;

import dev.limber.figure.Figures;
import dev.limber.html.Html;
import dev.limber.model.Page;
import dev.limber.view.page.ExerciseView.Film;
import java.util.Optional;

/** Makes the animation of an exercise, with its title and the length of the hold in words. */
final class FilmMaker {
    private final PageContext context;

    FilmMaker(PageContext context) {
        this.context = context;
    }

    /** The animation of a move, if it is drawn. */
    Optional<Film> of(Page.Exercise page) {
        String slug = page.slug().value();
        String title = context.strings().of("film-title", "title", context.title(page));
        return context.figures()
                .animation(slug, title)
                .map(svg -> new Film(
                        new Html(svg),
                        Figures.animationStyleName(slug),
                        hold(page.dose().start().hold())));
    }

    /** Says how long to hold where the animation shortens the hold. */
    private String hold(int seconds) {
        return seconds > Figures.LONGEST_HOLD
                ? context.strings().of("film-hold", "time", context.words().duration(seconds))
                : "";
    }
}
