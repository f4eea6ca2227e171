package dev.limber.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Matches asterisks by the rule of three of CommonMark 0.29: where one of two runs can both open and close, the sum of
 * their lengths must not be a multiple of three, unless both lengths are. flexmark lacks the exception.
 */
final class StarProcessor extends AsteriskDelimiterProcessor {
    StarProcessor() {
        super(false);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        return isThreefold(opener, closer) ? 2 : super.getDelimiterUse(opener, closer);
    }

    private static boolean isThreefold(DelimiterRun opener, DelimiterRun closer) {
        return opener.length() % 3 == 0 && closer.length() % 3 == 0;
    }
}
