package dev.limber.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * The source of a paragraph, heading or cell as far as it is printed as typed: characters of code, tags, addresses,
 * escapes and marks that have a meaning are blotted out, so that all others keep their places.
 *
 * @param start the offset of the first character in the body
 */
record VisibleText(String text, int start) {
    /** Stands for a character that is not printed as typed. */
    static final char BLOT = '\0';

    static VisibleText of(Node block) {
        int start = block.getStartOffset();
        char[] text = new char[Math.max(0, block.getEndOffset() - start)];
        for (int i = 0; i < text.length; i++) {
            text[i] = block.getChars().charAt(i) == '\n' ? '\n' : BLOT;
        }
        show(block, start, text);
        return new VisibleText(new String(text), start);
    }

    private static void show(Node parent, int start, char[] text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            boolean plain = node instanceof Text && !(parent instanceof com.vladsch.flexmark.ast.Code);
            if (plain || node instanceof SoftLineBreak) {
                show(node.getChars(), node.getStartOffset() - start, text);
            } else if (!(node instanceof com.vladsch.flexmark.ast.Code)) {
                brackets(node, start, text);
                show(node, start, text);
            }
        }
    }

    /** Brackets that no definition makes a link are printed. */
    private static void brackets(Node node, int start, char[] text) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (node instanceof RefNode reference && first != null && last != null && isUndefined(reference)) {
            BasedSequence chars = node.getChars();
            int from = node.getStartOffset();
            show(chars.subSequence(0, first.getStartOffset() - from), from - start, text);
            show(chars.subSequence(last.getEndOffset() - from), last.getEndOffset() - start, text);
        }
    }

    private static boolean isUndefined(RefNode reference) {
        return Optional.ofNullable(reference.getReferenceNode(reference.getDocument()))
                .isEmpty();
    }

    private static void show(CharSequence chars, int from, char[] text) {
        for (int i = 0; i < chars.length() && from + i < text.length; i++) {
            if (chars.charAt(i) == '\\') {
                i++;
            } else if (from + i >= 0) {
                text[from + i] = chars.charAt(i);
            }
        }
    }
}
