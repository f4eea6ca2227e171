package dev.limber.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that hold only in a script become short; all that others may see stays, and so does a script in doubt. */
class ScriptShortenerTest {
    private static String compact(String script) {
        return ScriptCompactor.compact(script).strip();
    }

    /** In one function, as a bundle is; its own text is taken off again. */
    private static String inFunction(String code) {
        String all = compact("(function(){" + code + "})()");
        return all.substring("(function(){".length(), all.length() - "})()".length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "function hold(seconds) { return seconds * 2 } hold(3) | function e(e){return e*2}e(3)",
                "const rest = 1; let side = rest; var both | const e=1;let t=e;var n",
                "const rest = 1; const side = rest; both(side) | const e=1,t=e;both(t)",
                "const { name, size: big = name, ...others } = x | const{name:e,size:t=e,...n}=x",
                "const [first, [, last] = [], ...others] = first | const[e,[,t]=[],...n]=e",
                "let name; use({ name, get: name, [name]: 1 }) | let e;use({name:e,get:e,[e]:1})",
                "let name; ({ name, other: name = 2 } = x) | let e;({name:e,other:e=2}=x)",
                "let name; ({ name = 2 } = x) | let e;({name:e=2}=x)",
                "let name; use(`a ${name} name ${`${name}`}`) | let e;use(`a ${e} name ${`${e}`}`)",
                "let name; use(name.name, name?.name, x.name, 'name') | let e;use(e.name,e?.name,x.name,'name')",
                "const f = async given => { await given; } | const e=async e=>{await e}",
                "const f = (one, { two } = {}, ...more) => two | const e=(e,{two:t}={},...n)=>t",
                "function* run(from) { const to = yield from; yield* to } | function*e(e){const t=yield e;yield*t}",
                "try { a() } catch (error) { b(error) } | try{a()}catch(e){b(e)}",
                "try { a() } catch ({ message }) { b(message) } | try{a()}catch({message:e}){b(e)}",
                "for (const item of items) for (let i = 0; i < item; i++) use(item, i)"
                        + " | for(const e of items)for(let t=0;t<e;t++)use(e,t)",
                "for (const key in items) use(key) | for(const e in items)use(e)",
                "outer: for (const outer of x) continue outer | outer:for(const e of x)continue outer",
                "x = function fac(n) { return fac(n - 1) } | x=function e(t){return e(t-1)}",
                "x = { get size() { return 1 }, set size(to) { a = to }, async *walk(at) { yield at } }"
                        + " | x={get size(){return 1},set size(e){a=e},async*walk(e){yield e}}",
                "class Plan extends Base { days = 3; static of(days) { return new Plan(days) } }"
                        + " | class e extends Base{days=3;static of(t){return new e(t)}}",
                "class A { #days = 1; #more() { return this.#days } static has(x) { return #days in x } }"
                        + " | class e{#e=1;#t(){return this.#e}static has(e){return #e in e}}",
                "use(true, !false, { true: true }.true, true.x) | use(!0,!!1,{true:!0}.true,true.x)",
                "use(typeof true, (true).x, undefined) | use(typeof!0,(!0).x,undefined)",
                "if (a) { b(); } else { c(); } | if(a){b()}else{c()}",
                "use((window.a).b, (c.d()), (e?.f).g, new (h.i)(), (1, j)()) | use(window.a.b,c.d(),(e?.f).g,new(h.i)(),(1,j)())",
            })
    void localNamesAreShort(String code, String expected) {
        assertThat(inFunction(code)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // A name around that is used inside is not hidden, nor is a global one.
                "let one = 1; function f(two) { return one + two } | let e=1;function t(t){return e+t}",
                "function f(name) { return e + name + arguments[0] } | function t(t){return e+t+arguments[0]}",
                "let one = 1; { let two = one; { let three = two } } | let e=1;{let t=e;{let e=t}}",
                // A default sees what is around the function, not what its body declares.
                "let far = 1; function f(near = far) { let far = 2; return near + far }"
                        + " | let e=1;function t(t=e){let e=2;return t+e}",
                // Names of a body differ from those of its parameters, used or not.
                "function f(near) { let far = 2; return far } | function e(e){let t=2;return t}",
                "try { a() } catch (error) { let found; use(found) } | try{a()}catch(e){let t;use(t)}",
                "function f(a1) { { var a2 = 1 } return a1 + a2 } | function e(e){{var t=1}return e+t}",
                "function f(same) { var same; return same } | function e(e){var e;return e}",
                "use(later()); function later() {} | use(e());function e(){}",
                "switch (a) { case 1: let one = 1; use(one) } | switch(a){case 1:let e=1;use(e)}",
                "class A { #one; inner = class { #two; both(x) { return x.#one + x.#two } } }"
                        + " | class e{#e;inner=class{#t;both(e){return e.#e+e.#t}}}",
            })
    void aShortNameHidesNoOther(String code, String expected) {
        assertThat(inFunction(code)).isEqualTo(expected);
    }

    @Test
    void namesOfAClassicScriptThatAreGlobalStay() {
        assertThat(
                        compact(
                                "const total = 1; function add(more) { return total + more }\nclass Sum { }\nvar add2 = x => x;"))
                .isEqualTo("const total=1;function add(e){return total+e}class Sum{}var add2=e=>e;");
        assertThat(compact("if (a) { var seen = 1; let here = seen; }")).isEqualTo("if(a){var seen=1;let e=seen}");
    }

    @Test
    void moreNamesThanLettersGetTwo() {
        StringBuilder script = new StringBuilder("(function(){use(");
        for (int i = 0; i < 120; i++) {
            script.append(i == 0 ? "" : ",").append("name").append(i);
        }
        String names = script.substring("(function(){use(".length());
        String compact = compact("(function(){let " + names + ";use(" + names + ")})()");
        assertThat(compact.split("[ ,;(){}]"))
                .filteredOn(word -> word.matches("[\\w$]{1,2}"))
                .contains("e", "$", "ee", "te")
                .doesNotContain("do", "if", "in");
    }

    /** Where names are text, or what they mean depends on more than the script says. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "function f(name){eval(\"name\")}",
                "function f(name){with(name)use(x)}",
                "function f(name){return name.constructor.name}",
                "function f(name){return name.constructor?.name}",
                "function f(name){return new.target.name+name}",
                "function f(__proto__){return{__proto__}}",
                "function f(name){if(name){function g(){}}g()}",
                "function f(name){\"use strict\".length;if(name){function g(){}}g()}",
                "function f(name){try{a()}catch(other){var other=name}}",
                "function f(name){var arguments=name}",
                "function f(n\\u0061me){return name}",
                "function f(name){let await=name}",
                "function f(name){yield=name}",
                "import name from\"https://example.org/x.js\";x=name=>name",
                "export const x=name=>name",
                "x=name=>name y=name=>name",
                "x=@name class{}",
            })
    void aScriptInDoubtKeepsItsNames(String script) {
        assertThat(compact(script)).isEqualTo(script);
    }

    /** A stack that overflows would end the build. */
    @Test
    void aTextThatAnExpressionGoesOnFromIsNoDirective() {
        assertThat(compact("function f(name){\"use strict\"\n.length;if(name){function g(){}}g()}"))
                .isEqualTo("function f(name){\"use strict\".length;if(name){function g(){}}g()}");
    }

    @Test
    void codeThatIsNestedDeeplyKeepsItsNames() {
        for (String script :
                List.of("x=" + "name=>".repeat(50_000) + "1", "x=" + "class extends ".repeat(50_000) + "name")) {
            assertThat(compact(script)).isEqualTo(script);
        }
    }
}
