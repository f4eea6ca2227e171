package dev.limber.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.diagnostic.Span;
import dev.limber.markdown.guard.BudgetSpent;
import dev.limber.markdown.guard.CountedText;
import dev.limber.markdown.guard.MarkdownGuard;
import dev.limber.markdown.guard.PageThreads;
import dev.limber.markdown.guard.Refusal;
import dev.limber.markdown.guard.TooMuch;
import dev.limber.model.Body;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/**
 * Parses the Markdown of a page into a body. Thread-safe. For every text it returns within {@value PageThreads#SECONDS}
 * seconds of processor time: a body, or a body without what could not be read and diagnostics that say why. On a thread
 * of {@link PageThreads} that class sees to the limit; on any other thread each page gets a thread of its own.
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
     * @param title the title of the page, which its text does not repeat; empty where there is none
     * @param text the whole file, with LF line ends
     * @param bodyStart where the body begins in it, after the front matter
     */
    public Checked<Body> parse(String path, String title, String text, int bodyStart) {
        Places places = new Places(path, title, text, bodyStart);
        Optional<Diagnostic> refusal = refusal(places);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        } else if (PageThreads.isOnOne()) {
            return read(places);
        }
        return new PageThreads<>(this::read, MarkdownParser::tooSlow)
                .read(1, List.of(places))
                .get(0);
    }

    /** The result for a page that took too long; the arguments are those of {@link #parse}. */
    public Checked<Body> tooSlow(String path, String title, String text, int bodyStart) {
        return tooSlow(new Places(path, title, text, bodyStart));
    }

    private Checked<Body> read(Places places) {
        CountedText counted = CountedText.of(places.body());
        try {
            return new PageConverter(places, addresses.apply(places.file())).convert(document(counted));
        } catch (BudgetSpent | StackOverflowError e) {
            return refused(tooDeep(places.at(counted.lastRead(), counted.lastRead() + 1)));
        } catch (OutOfMemoryError e) {
            return refused(error(
                    Code.TOO_LARGE,
                    places.bodyLine(),
                    "Reading this page takes more memory than there is.",
                    "Cut it up."));
        } catch (TooMuch e) {
            return refused(tooMuch(places.at(e.offset(), e.offset() + 1), e));
        } catch (UnreadableMarkdown e) {
            return refused(unreadable(places.at(counted.lastRead(), counted.lastRead() + 1)));
        }
    }

    private static Document document(CountedText counted) {
        return document(Flexmark.PARSER, BasedSequence.of(counted));
    }

    /** Parses a part of a page that stands in HTML; only while that page is read, as the same limits hold. */
    static Document inHtml(BasedSequence part) {
        return document(Flexmark.INSIDE_HTML, part);
    }

    private static Document document(Parser parser, BasedSequence text) {
        try {
            return parser.parse(text);
        } catch (BudgetSpent | TooMuch | CancellationException e) {
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
                "This page takes longer than " + PageThreads.SECONDS + " seconds to read.",
                "Look for long runs of brackets, asterisks or quotes, and shorten the page."));
    }

    /** What the guard says against parsing a page. */
    static Optional<Diagnostic> refusal(Places places) {
        return MarkdownGuard.isTooLarge(places.text())
                ? Optional.of(tooLarge(places))
                : MarkdownGuard.refusal(places.body()).map(refusal -> at(places, refusal));
    }

    private static Diagnostic tooLarge(Places places) {
        return error(
                Code.TOO_LARGE,
                Span.startOf(places.file()),
                "The page is larger than 512 KB.",
                "Cut it into several pages.");
    }

    private static Diagnostic at(Places places, Refusal refusal) {
        return error(refusal.code(), places.at(refusal.from(), refusal.to()), refusal.message(), refusal.hint());
    }

    private static Diagnostic tooDeep(Span span) {
        return error(
                Code.TOO_DEEP,
                span,
                "Too much is nested or left open around here.",
                "Close brackets, backticks and emphasis, or put the text in a code block.");
    }

    private static Diagnostic tooMuch(Span span, TooMuch found) {
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

    /** Thrown for a fault inside flexmark: reported at the text, which is all that an editor can change. */
    private static final class UnreadableMarkdown extends RuntimeException {
        private UnreadableMarkdown(RuntimeException cause) {
            super(cause);
        }
    }
}
