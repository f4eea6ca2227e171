package dev.limber.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A script loses comments and indents, and does what it did; one that cannot be read with certainty stays as written. */
class ScriptCompactorTest {
    private static String compact(String script) {
        return ScriptCompactor.compact(script);
    }

    @Test
    void commentsAndIndentsGo() {
        assertThat(compact("/* What it is,\n   in two lines. */\n  let a = 1;\n\n    /* why */ let b = 2; // two\n"))
                .isEqualTo("let a=1,b=2;\n");
    }

    /** Fault: the second opening was taken for one that is never closed. */
    @Test
    void aCommentWithAnotherOpeningInItEndsAtItsFirstClosing() {
        assertThat(compact("start();  /* one\n/* two\nthree */ finish();")).isEqualTo("start();finish();\n");
    }

    @Test
    void aLineEndWithinACommentStillEndsAStatement() {
        assertThat(compact("return_ = a /* one\ntwo */ ++b")).isEqualTo("return_=a\n++b\n");
        assertThat(compact("a = b // one\n(c)")).isEqualTo("a=b\n(c)\n");
    }

    @Test
    void aCommentBetweenTwoWordsKeepsThemApart() {
        assertThat(compact("return/* why */a; x = a +/**/+b;")).isEqualTo("return a;x=a+ +b;\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let a='/* no comment */',b=\"// nor  this\";",
                "let a='it\\'s // text';",
                "let a='goes \\\n   on';",
                "let a=`\n   /* text */ ${b+`//${c}`} // text\n`;",
                "let a=/[/*]/g,b=/\\/*/,c=/[\\]/*]  x/;",
                "if(a)/[/*]x/.test(b);",
                "let a=b/c/d;",
                "let a=(b+c)/2,c=d[1]/2,e=1./2,f=this.return/2;",
                "let a=()=>/\\/\\*/;",
                "let a=[...b,/'/,/\"/],c=e=>e/2/3;",
                "while(n-- >0)a< !--b;",
                "a=b\n(c)\n+d\n/e/g\nthrow_\nlet f",
                "return\na++\nb\n[c]",
            })
    void textAndRegularExpressionsStay(String script) {
        assertThat(compact(script)).isEqualTo(script + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (a) { } /b/*2/.test(c)  /* ",
                "x = {}  /1/*2;*/3",
                "a++  /2/*3",
                "<!-- an old comment\n  a();",
                "  a();\n--> an old comment",
                "#!/usr/bin/env node\n  /* a */ b();",
                "let a = 'not closed\n  /* b */",
                "  let a = `not closed /* */",
                "  a(]  /* b */",
                "  await /a/*2/g",
                "  /* not closed",
            })
    void aScriptInDoubtStaysAsWritten(String script) {
        assertThat(compact(script)).isEqualTo(script);
    }

    /** Fault to come: two signs, or a number and a dot, become another sign or number without the space between them. */
    @Test
    void spacesStayWhereTokensWouldMerge() {
        assertThat(compact(
                        "a = b - -c + +d - --e + ++f;\ng = 1 .toFixed() / /x/ .y;\nreturn \"\" in h ? .5 : i !== j;"))
                .isEqualTo("a=b- -c+ +d- --e+ ++f;g=1 .toFixed()/ /x/.y;return\"\"in h? .5:i!==j;\n");
    }

    @Test
    void lineBreaksStayWhereTheyMayEndAStatement() {
        assertThat(
                        compact(
                                "a = b\n  .c\n  ? d :\n  e\nf = { g: 1 }\nif (h) {\n  i()\n}\n/* j */\nfunction k() {\n}\n\nk()"))
                .isEqualTo("a=b.c?d:e\nf={g:1}\nif(h){i()}function k(){}k()\n");
    }

    @Test
    void aLicenceStays() {
        assertThat(compact("/*! MIT */\n  a();\n//# sourceMappingURL=a.map\n"))
                .isEqualTo("/*! MIT */\na();\n//# sourceMappingURL=a.map\n");
    }
}
