package dev.limber.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void mapsKeepTheirOrder() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("b", 1);
        map.put("a", List.of(true, "x"));
        assertThat(Json.compact(map)).isEqualTo("{\"b\":1,\"a\":[true,\"x\"]}");
        assertThat(Json.pretty(map)).isEqualTo("{\n  \"b\": 1,\n  \"a\": [\n    true,\n    \"x\"\n  ]\n}\n");
    }

    @Test
    void mapsWithoutAnOrderAreWrittenByKey() {
        assertThat(Json.compact(Map.of("c", 1, "a", 2, "d", 3, "b", Map.of("z", 1, "y", 2))))
                .isEqualTo("{\"a\":2,\"b\":{\"y\":2,\"z\":1},\"c\":1,\"d\":3}");
        assertThat(Json.compact(new HashMap<>(Map.of("no", 1, "an", 2)))).isEqualTo("{\"an\":2,\"no\":1}");
    }

    @Test
    void emptyOnesStayShort() {
        assertThat(Json.pretty(Map.of("a", List.of()))).isEqualTo("{\n  \"a\": []\n}\n");
    }

    @Test
    void textCannotCloseAScriptElement() {
        assertThat(Json.compact("</script><!-- &")).isEqualTo("\"\\u003c/script\\u003e\\u003c!-- \\u0026\"");
    }

    @Test
    void controlCharactersAndLoneSurrogatesAreEscaped() {
        assertThat(Json.compact("\u0001\ud800 \ud83d\ude00\"\\\n"))
                .isEqualTo("\"\\u0001\\ud800 \ud83d\ude00\\\"\\\\\\n\"");
    }
}
