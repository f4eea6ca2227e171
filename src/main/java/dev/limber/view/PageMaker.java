package dev.limber.view;

import dev.limber.model.Page;
import dev.limber.model.PageVisitor;
import dev.limber.view.page.Frame;
import dev.limber.view.page.Help;
import dev.limber.view.page.TextView;
import dev.limber.view.page.View;

/** Makes the view of a page of each kind; areas and plain pages share one. */
final class PageMaker implements PageVisitor<View> {
    private final PageContext context;
    private final Frame frame;

    PageMaker(PageContext context, Frame frame) {
        this.context = context;
        this.frame = frame;
    }

    @Override
    public View home(Page.Home home) {
        return new HomeMaker(context).of(home, frame);
    }

    @Override
    public View exercise(Page.Exercise exercise) {
        return new ExerciseMaker(context).of(exercise, frame);
    }

    @Override
    public View routine(Page.Routine routine) {
        return new RoutineMaker(context).of(routine, frame);
    }

    @Override
    public View condition(Page.Condition condition) {
        return new ConditionMaker(context).of(condition, frame);
    }

    @Override
    public View area(Page.Area area) {
        return text(area);
    }

    @Override
    public View plain(Page.Plain plain) {
        return text(plain);
    }

    private TextView text(Page page) {
        boolean help = context.guide()
                .settings()
                .safety()
                .help()
                .filter(found -> found.page().value().equals(page.slug().value()))
                .isPresent();
        return new TextView(
                context.base(frame, page),
                new ChartMaker(context).prose(page),
                help ? new SafetyMaker(context).help() : Help.NONE,
                new ColophonMaker(context).of(page),
                context.sprite());
    }
}
