package dev.limber.css;

import java.util.List;

/** Visits the parts of a style sheet in order. Lists of tokens begin and end without white space or comments. */
interface CssVisitor {
    /** A block opens after a selector, or after an at-rule such as {@code @media print}. */
    void open(List<CssToken> prelude);

    void close();

    /** A declaration; the value of a custom property may be empty. */
    void declaration(CssToken name, List<CssToken> value);

    /** An at-rule that ends with a semicolon, such as {@code @import}. */
    void statement(List<CssToken> statement);

    /** Tokens that match no rule of the grammar. */
    void other(List<CssToken> tokens);

    /** A semicolon that ends a declaration, or stands alone in a block. */
    void semicolon();
}
