package dev.limber.asset;

import dev.limber.asset.ScriptToken.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Decides by the tokens before a slash whether it is a division or begins a regular expression. */
final class SlashMeaning {
    private static final Set<String> BEFORE_VALUE = Set.of(
            "return", "typeof", "case", "do", "else", "in", "instanceof", "new", "void", "delete", "throw", "default");

    /** Contextual keywords: keywords in some places and identifiers in others. */
    private static final Set<String> EITHER = Set.of("yield", "await", "of");

    private static final Set<String> WITH_CONDITION = Set.of("if", "while", "for", "with");

    /** For each open parenthesis whether it holds the condition of a statement. */
    private final Deque<Boolean> conditions = new ArrayDeque<>();

    private boolean divides;
    private boolean isOpen;
    private boolean isMember;
    private boolean beforeCondition;
    private boolean afterFor;

    enum Answer {
        DIVISION,
        REGEX,
        OPEN
    }

    /** Returns the meaning of a slash that comes next. */
    Answer next() {
        return isOpen ? Answer.OPEN : divides ? Answer.DIVISION : Answer.REGEX;
    }

    /** Consumes a token of code. */
    void follow(ScriptToken token) {
        Answer answer = switch (token.kind()) {
            case WORD -> isMember ? Answer.DIVISION : afterWord(token.text());
            case TEMPLATE -> token.text().endsWith("${") ? Answer.REGEX : Answer.DIVISION;
            case PUNCTUATOR -> afterPunctuator(token.text());
            default -> Answer.DIVISION;
        };
        divides = answer == Answer.DIVISION;
        isOpen = answer == Answer.OPEN;
        boolean keyword = token.kind() == Kind.WORD && !isMember;
        beforeCondition = keyword && (WITH_CONDITION.contains(token.text()) || afterFor && token.isWord("await"));
        afterFor = keyword && token.isWord("for");
        isMember = token.isPunctuator(".");
    }

    private static Answer afterWord(String word) {
        if (EITHER.contains(word)) {
            return Answer.OPEN;
        }
        return BEFORE_VALUE.contains(word) ? Answer.REGEX : Answer.DIVISION;
    }

    private Answer afterPunctuator(String sign) {
        return switch (sign) {
            case "(" -> {
                conditions.push(beforeCondition);
                yield Answer.REGEX;
            }
            case ")" -> !conditions.isEmpty() && conditions.pop() ? Answer.REGEX : Answer.DIVISION;
            case "]" -> Answer.DIVISION;
            // A statement follows a block, an operator follows an object literal; only a parser can tell them apart.
            case "}", "++", "--" -> Answer.OPEN;
            default -> Answer.REGEX;
        };
    }
}
