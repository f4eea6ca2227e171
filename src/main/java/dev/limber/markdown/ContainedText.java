package dev.limber.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;

/**
 * A page of which only one block is seen, at its own offsets: what stands before its lines, such as the mark of a quote, is
 * blank. So a part of the block can be parsed by itself, and all places stay right.
 */
final class ContainedText implements CharSequence {
    private final CharSequence page;
    private final int[] starts;
    private final int[] ends;

    ContainedText(Block block) {
        List<BasedSequence> lines = block.getContentLines();
        this.page = block.getChars().getBaseSequence();
        this.starts = lines.stream().mapToInt(BasedSequence::getStartOffset).toArray();
        this.ends = lines.stream().mapToInt(BasedSequence::getEndOffset).toArray();
    }

    /** The text between two offsets; with the blanks before it, if it begins a line. */
    BasedSequence part(int from, int to, boolean wholeLine) {
        int start = from;
        while (wholeLine && start > 0 && page.charAt(start - 1) != '\n') {
            start--;
        }
        return BasedSequence.of(this).subSequence(start, to);
    }

    @Override
    public char charAt(int index) {
        int line = Arrays.binarySearch(starts, index);
        int before = line >= 0 ? line : -line - 2;
        char c = page.charAt(index);
        return before >= 0 && index < ends[before] || c == '\n' ? c : ' ';
    }

    @Override
    public int length() {
        return page.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            text.append(charAt(i));
        }
        return text;
    }

    @Override
    public String toString() {
        return subSequence(0, length()).toString();
    }
}
