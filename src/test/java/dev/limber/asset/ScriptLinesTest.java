package dev.limber.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Scripts lose what only their authors need, and not a letter more. */
class ScriptLinesTest {
    @Test
    void commentsThatBeginALineAndIndentsGo() {
        String script = "/* What it is,\n   in two lines. */\n  let a = 1;\n\n    /* why */ let b = 2; /* stays */\n";
        assertThat(ScriptLines.compact(script)).isEqualTo("let a = 1;\nlet b = 2; /* stays */\n");
    }

    @Test
    void codeBehindALongCommentStays() {
        assertThat(ScriptLines.compact("/* one\n two */ let a = '/* no comment */';\n"))
                .isEqualTo("let a = '/* no comment */';\n");
    }

    @Test
    void aScriptWithATemplateLiteralStaysAsItIs() {
        String script = "  let a = `\n   /* text */\n`;\n";
        assertThat(ScriptLines.compact(script)).isEqualTo(script);
    }
}
