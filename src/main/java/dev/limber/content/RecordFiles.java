package dev.limber.content;

import static dev.limber.contract.KeyDeclaration.optional;
import static dev.limber.contract.KeyDeclaration.required;

import dev.limber.contract.Day;
import dev.limber.contract.Decimal;
import dev.limber.contract.Fields;
import dev.limber.contract.ListOf;
import dev.limber.contract.MapOf;
import dev.limber.contract.SourceKey;
import dev.limber.contract.Text;

/** Declares the data files of records: results of studies to be drawn, and what changed in the guide. */
final class RecordFiles {
    private static final Text SHORT = new Text(40);
    private static final Decimal NUMBER = new Decimal(1000);

    private static final Fields ROW = Types.fields(
            "a result",
            required("label", SHORT, "Pilates", "What was tried."),
            required("effect", NUMBER, "-1.86", "The best estimate."),
            required("from", NUMBER, "-2.54", "Where its likely range begins."),
            required("to", NUMBER, "-1.19", "Where its likely range ends."),
            required("certainty", Types.CERTAINTY, "low", "How sure anyone can be."),
            optional("source", new SourceKey(), "owen-2020", "Where it comes from, when not from that of the chart."));

    private static final Fields PANEL = Types.fields(
            "a panel",
            required("measure", SHORT, "Pain", "What was measured."),
            required(
                    "rows",
                    new ListOf(ROW, 1, 12),
                    "[ { label: Pilates, effect: -1.86, from: -2.54, to: -1.19, certainty: low } ]",
                    "The results, each with its likely range."));

    private static final Fields NOTABLE = Types.fields(
            "an effect big enough to notice",
            required("at", NUMBER, "-0.5", "How big."),
            required("source", new SourceKey(), "owen-2020", "Who says so for this scale."));

    private static final Fields CHART = Types.fields(
            "a chart",
            required("title", Types.SENTENCE, "Three types of exercise", "What it shows."),
            required(
                    "source",
                    new SourceKey(),
                    "owen-2020",
                    "Where its numbers come from, but for rows that name their own."),
            required("comparator", Types.LABEL, "no treatment", "What all results are against; one for a chart."),
            required("scale", Types.LABEL, "standard scale", "What the numbers count."),
            required("better", Types.word("lower", "higher"), "lower", "Which numbers are good news."),
            optional("notable", NOTABLE, "{ at: -0.5, source: owen-2020 }", "Drawn as a line; only from a source."),
            optional("note", Types.PROSE, "Many of the trials were small.", "What a reader must know besides."),
            required(
                    "panels",
                    new ListOf(PANEL, 1, 6),
                    "[ { measure: Pain, rows: [ { label: Pilates, effect: -1.86, from: -2.54, to: -1.19, "
                            + "certainty: low } ] } ]",
                    "One for each measure."));

    static final FileDeclaration EVIDENCE = new FileDeclaration(
            "content/evidence.yaml",
            new MapOf(Types.KEY, CHART),
            false,
            "Results of studies, drawn on the page that names them with the key chart.");

    static final FileDeclaration CHANGES = new FileDeclaration(
            "content/changes.yaml",
            new ListOf(
                    Types.fields(
                            "a change",
                            required("date", new Day(), "2026-11-22", "When, typed by a person."),
                            required("text", Types.PROSE, "First version of the guide.", "What changed."),
                            optional("pages", Types.PAGES_OR_LISTS, "[how-to-use]", "Where it shows.")),
                    0,
                    2000),
            false,
            "What changed in the guide, for the page of changes and the feed.");

    private RecordFiles() {}
}
