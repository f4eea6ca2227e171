package dev.limber.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Configures flexmark: CommonMark with tables as on GitHub. The parser is shared and keeps no state between pages. */
final class Flexmark {
    static final Parser PARSER = parser(options());

    /** Reads Markdown inside a block of HTML, which is indented at will. */
    static final Parser INSIDE_HTML =
            parser(options().set(Parser.HTML_BLOCK_PARSER, false).set(Parser.INDENTED_CODE_BLOCK_PARSER, false));

    private Flexmark() {}

    private static Parser parser(DataHolder options) {
        return Parser.builder(options)
                .customBlockParserFactory(new TableEnd.Factory())
                .customDelimiterProcessor(new StarProcessor())
                .customInlineParserFactory(GithubInlineParser::new)
                // flexmark adds this only together with its own inline parser.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .paragraphPreProcessorFactory(new TableReader.Factory())
                .build();
    }

    private static MutableDataSet options() {
        MutableDataSet options = new MutableDataSet();
        ParserEmulationProfile.COMMONMARK_0_29.setIn(options);
        options.set(
                Parser.EXTENSIONS,
                List.of(FootnoteExtension.create(), DefinitionExtension.create(), StrikethroughExtension.create()));
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        return options;
    }
}
