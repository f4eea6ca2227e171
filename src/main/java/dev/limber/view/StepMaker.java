package dev.limber.view;

import dev.limber.html.Html;
import dev.limber.model.Block;
import dev.limber.model.Outline;
import dev.limber.model.Page;
import dev.limber.view.page.ExerciseView.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pairs the steps of a move with their drawings. */
final class StepMaker {
    private final PageContext context;

    StepMaker(PageContext context) {
        this.context = context;
    }

    /** The steps with their drawings; none when the move is not drawn, or its steps are more than one plain list. */
    List<Step> of(Page.Exercise page) {
        return page.outline().sections().stream()
                .filter(section -> Outline.STEPS.contains(section.key()))
                .findFirst()
                .flatMap(StepMaker::list)
                .map(list -> steps(page, list))
                .filter(steps -> steps.stream().anyMatch(step -> !step.figure().isEmpty()))
                .orElse(List.of());
    }

    private static Optional<Block.NumberedList> list(Outline.Section section) {
        return section.blocks().size() == 1
                        && section.blocks().get(0) instanceof Block.NumberedList list
                        && list.tight()
                        && list.start() == 1
                ? Optional.of(list)
                : Optional.empty();
    }

    private List<Step> steps(Page.Exercise page, Block.NumberedList list) {
        List<Step> steps = new ArrayList<>();
        for (Block.Item item : list.items()) {
            int number = steps.size() + 1;
            String slug = page.slug().value();
            boolean again = context.figures().shown(slug, number);
            Html figure = context.figures().step(slug, number).map(Html::new).orElse(Html.NONE);
            steps.add(new Step(new Html(context.html().item(item)), figure, again));
        }
        return List.copyOf(steps);
    }
}
