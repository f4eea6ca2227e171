package dev.limber.css;

import java.util.List;

/** Is told the parts of a style sheet in their order. Lists of tokens begin and end with a token that is no gap. */
interface CssVisitor {
    /** A block opens after a selector, or after an at-rule such as {@code @media print}. */
    void open(List<CssToken> prelude);

    void close();

    /** A declaration; the value of a custom property may be empty. */
    void declaration(CssToken name, List<CssToken> value);

    /** An at-rule that ends with a semicolon, such as {@code @import}. */
    void statement(List<CssToken> statement);

    /** Anything that fits no rule of the grammar. */
    void other(List<CssToken> tokens);

    /** A semicolon that ends a declaration, or stands alone in a block. */
    void semicolon();
}
