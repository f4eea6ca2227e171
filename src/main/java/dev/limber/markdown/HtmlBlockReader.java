package dev.limber.markdown;

import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.limber.diagnostic.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads blocks that begin with HTML: leaves out comments, unfolds {@code <details>}, and reads all else as Markdown in
 * which each tag is judged by itself.
 */
final class HtmlBlockReader {
    private static final Set<String> NO_MARKDOWN = Set.of("<script", "<style", "<pre", "<textarea");
    private static final Pattern SUMMARY_END = Pattern.compile("(?i)</summary\\s*+>");

    private static final Pattern BROKEN = Pattern.compile("</?[A-Za-z]");

    private final Places places;
    private final PageHtml html;
    private final BlockConverter blocks;

    HtmlBlockReader(Places places, PageHtml html, BlockConverter blocks) {
        this.places = places;
        this.html = html;
        this.blocks = blocks;
    }

    /** Adds what a block of HTML means. */
    void read(Block node, BlockList out) {
        BasedSequence source = node.getContentChars();
        String text = source.toString();
        int at = afterBlanks(text, 0);
        if (holdsNoMarkdown(text, at)) {
            HtmlTag tag = HtmlTag.of(text.substring(at, end(text, text.indexOf('>', at) + 1)));
            html.refuse(tag, places.of(source.subSequence(at, end(text, text.indexOf('\n', at)))), "");
            return;
        }
        new Reading(node, source, text, out).all(at);
    }

    /** Whether the text begins with a whole tag, which is judged by itself. */
    private static boolean beginsWithTag(Document part) {
        Node first = part.getFirstChild();
        return first != null && first.getFirstChild() instanceof HtmlInlineBase;
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int end(String text, int found) {
        return found <= 0 ? text.length() : found;
    }

    private static boolean holdsNoMarkdown(String text, int at) {
        int to = Math.min(at + 1, text.length());
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        String begin = text.substring(at, to).toLowerCase(Locale.ROOT);
        boolean declaration = text.startsWith("<?", at) || text.startsWith("<!", at);
        return declaration && !text.startsWith(HtmlTag.COMMENT, at) || NO_MARKDOWN.contains(begin);
    }

    /** The reading of one block, from place to place in its text. */
    private final class Reading {
        private final Block node;
        private final BasedSequence source;
        private final String text;
        private final BlockList out;
        private final ContainedText seen;
        private final Fold fold;

        /** Whether a summary may still end; once none does, none after it does. */
        private boolean summaryEnds = true;

        Reading(Block node, BasedSequence source, String text, BlockList out) {
            this.node = node;
            this.source = source;
            this.text = text;
            this.out = out;
            this.seen = new ContainedText(node);
            this.fold = new Fold(text);
        }

        void all(int from) {
            boolean onlyComments = true;
            int at = from;
            while (at < text.length()) {
                boolean comment = text.startsWith(HtmlTag.COMMENT, at);
                onlyComments &= comment;
                at = afterBlanks(text, comment ? comment(at) : part(at));
            }
            if (onlyComments) {
                out.commentBetween(places.isBetweenLines(node.getStartOffset(), node.getEndOffset()));
            }
        }

        private int comment(int at) {
            int found = text.indexOf(HtmlTag.COMMENT_END, at + 2);
            if (found < 0) {
                html.unclosedComment(source.subSequence(at).getStartOffset());
                return text.length();
            }
            int end = found + HtmlTag.COMMENT_END.length();
            BasedSequence comment = source.subSequence(at, end);
            html.comment(comment.getStartOffset(), comment.getEndOffset());
            return end;
        }

        /** Reads up to the next tag of a fold, or that tag. */
        private int part(int at) {
            Matcher next = fold.tag();
            boolean found = fold.find(at);
            if (!found || next.start() > at) {
                int end = found ? next.start() : text.length();
                Document part = markdown(at, end);
                if (BROKEN.matcher(text).region(at, end).lookingAt() && !beginsWithTag(part)) {
                    html.refuse(
                            HtmlTag.of(text.substring(at, lineEnd(at))),
                            places.of(source.subSequence(at, lineEnd(at))),
                            "");
                }
                out.addAll(blocks.convert(part));
                return end;
            }
            HtmlTag tag = HtmlTag.of(next.group());
            Span place = places.of(source.subSequence(at, next.end()));
            if (!tag.attributes().isEmpty()) {
                html.wrong(place, RawHtml.message(tag), RawHtml.withoutAttributes(tag));
            }
            if (tag.name().equals("summary")) {
                return summary(tag, place, next.end());
            } else if (tag.closing()) {
                out.closeDetails(tag, place);
            } else {
                out.openDetails(tag, place);
            }
            return next.end();
        }

        private int lineEnd(int at) {
            return end(text, text.indexOf('\n', at));
        }

        private int summary(HtmlTag tag, Span place, int from) {
            Matcher end = SUMMARY_END.matcher(text);
            if (tag.closing()) {
                html.stray(tag, place);
                return from;
            }
            summaryEnds = summaryEnds && end.find(from);
            if (!summaryEnds) {
                html.unclosed(tag, place);
                return from;
            }
            out.summary(blocks.words(markdown(from, end.start())), place);
            return end.end();
        }

        private Document markdown(int from, int to) {
            BasedSequence part = source.subSequence(from, to);
            boolean wholeLine =
                    text.substring(text.lastIndexOf('\n', from - 1) + 1, from).isBlank();
            Document document = MarkdownParser.inHtml(seen.part(part.getStartOffset(), part.getEndOffset(), wholeLine));
            if (text.indexOf('[') >= 0) {
                Parser.REFERENCES.get(document).putAll(Parser.REFERENCES.get(node.getDocument()));
            }
            return document;
        }
    }
}
