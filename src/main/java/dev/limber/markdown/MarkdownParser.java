package dev.limber.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.diagnostic.Span;
import dev.limber.model.Body;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/**
 * Reads the text of a page. Usable from several threads at once. Whatever the text, an answer comes within
 * {@value PageTask#SECONDS} seconds: a body, or a body without what could not be read and the diagnostics that say why.
 * On one of the {@link PageThreads} it is they who see to that; on any other thread each page is given one of its own.
 */
public final class MarkdownParser {
    private final Function<String, Addresses> addresses;

    public MarkdownParser() {
        this(AddressReader::new);
    }

    /** With other rules for addresses, made for each page by its path. */
    MarkdownParser(Function<String, Addresses> addresses) {
        this.addresses = addresses;
    }

    /**
     * Reads one page.
     *
     * @param path logical path of the page ({@code content/exercises/bird-dog.md}); links are resolved against it
     * @param text the whole file, with LF line ends
     * @param bodyStart where the body begins in it, after the front matter
     */
    public Checked<Body> parse(String path, String text, int bodyStart) {
        Places places = new Places(path, text, bodyStart);
        Optional<Diagnostic> refusal = new MarkdownGuard(places).refusal();
        if (refusal.isPresent()) {
            return refused(refusal.get());
        } else if (DeepThread.current().isPresent()) {
            return read(places);
        }
        return new PageThreads<>(this::read, MarkdownParser::tooSlow)
                .read(1, List.of(places))
                .get(0);
    }

    /** What to say of a page that was given up; its arguments are those of {@link #parse}. */
    public Checked<Body> tooSlow(String path, String text, int bodyStart) {
        return tooSlow(new Places(path, text, bodyStart));
    }

    private Checked<Body> read(Places places) {
        CountingText counted = new CountingText(places.body());
        try {
            return new PageConverter(places, addresses.apply(places.file())).convert(document(counted));
        } catch (CountingText.BudgetSpent | StackOverflowError e) {
            return refused(tooDeep(places.at(counted.lastRead(), counted.lastRead() + 1)));
        } catch (OutOfMemoryError e) {
            return refused(error(
                    Code.TOO_LARGE,
                    places.bodyLine(),
                    "Reading this page takes more memory than there is.",
                    "Cut it up."));
        } catch (GuardedInlineParser.TooMuch e) {
            return refused(tooMuch(places.at(e.offset(), e.offset() + 1), e));
        } catch (UnreadableMarkdown e) {
            return refused(unreadable(places.at(counted.lastRead(), counted.lastRead() + 1)));
        }
    }

    private static Document document(CountingText counted) {
        try {
            return Flexmark.PARSER.parse(BasedSequence.of(counted));
        } catch (CountingText.BudgetSpent | GuardedInlineParser.TooMuch | CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnreadableMarkdown(e);
        }
    }

    private static Checked<Body> refused(Diagnostic diagnostic) {
        return new Checked<>(Body.EMPTY, List.of(diagnostic));
    }

    private static Checked<Body> tooSlow(Places places) {
        return refused(error(
                Code.TOO_SLOW,
                places.bodyLine(),
                "This page takes longer than " + PageTask.SECONDS + " seconds to read.",
                "Look for long runs of brackets, asterisks or quotes, and shorten the page."));
    }

    private static Diagnostic tooDeep(Span span) {
        return error(
                Code.TOO_DEEP,
                span,
                "Too much is nested or left open around here.",
                "Close brackets, backticks and emphasis, or put the text in a code block.");
    }

    private static Diagnostic tooMuch(Span span, GuardedInlineParser.TooMuch found) {
        return error(Code.TOO_DEEP, span, String.valueOf(found.getMessage()), "Cut it up with a blank line.");
    }

    private static Diagnostic unreadable(Span span) {
        return error(
                Code.UNSUPPORTED_MARKDOWN,
                span,
                "The Markdown around here cannot be read.",
                "Write this paragraph more simply.");
    }

    private static Diagnostic error(Code code, Span span, String message, String hint) {
        return new Diagnostic(Severity.ERROR, code, message, span, Advice.of(hint));
    }

    /** A fault of flexmark itself: a matter of the text as far as an editor can do anything about it. */
    private static final class UnreadableMarkdown extends RuntimeException {
        private UnreadableMarkdown(RuntimeException cause) {
            super(cause);
        }
    }
}
