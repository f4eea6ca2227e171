package dev.limber.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.limber.markdown.guard.MarkdownGuard;
import java.util.List;

/** Configures flexmark: CommonMark with tables as on GitHub. The parser is shared and keeps no state between pages. */
final class Flexmark {
    static final Parser PARSER = Parser.builder(options())
            .customDelimiterProcessor(new StarProcessor())
            .customInlineParserFactory(MarkdownGuard.inlineParsers())
            // flexmark adds this only together with its own inline parser.
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .build();

    private Flexmark() {}

    private static DataHolder options() {
        MutableDataSet options = new MutableDataSet();
        ParserEmulationProfile.COMMONMARK_0_29.setIn(options);
        options.set(
                Parser.EXTENSIONS,
                List.of(
                        TablesExtension.create(),
                        FootnoteExtension.create(),
                        DefinitionExtension.create(),
                        TaskListExtension.create(),
                        StrikethroughExtension.create()));
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.WITH_CAPTION, false);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        return options.toImmutable();
    }
}
