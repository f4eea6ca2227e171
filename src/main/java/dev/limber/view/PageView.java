package dev.limber.view;

import dev.limber.view.page.View;

/**
 * A page to be rendered.
 *
 * @param output path below the output folder ({@code exercises/bird-dog.html})
 * @param model what the template reads as {@code page}
 */
public record PageView(String output, View model) {
    /** Name of the template without folder and ending ({@code exercise}). */
    public String template() {
        return model.template();
    }
}
