package dev.limber.search;

import dev.limber.file.ContentHash;
import dev.limber.file.OutputFile;
import dev.limber.json.Json;
import java.nio.charset.StandardCharsets;

/**
 * A file of the index: a script that calls a function with its id and content, as in JSONP. Pages opened from
 * {@code file:} URLs can load scripts, but cannot fetch data.
 *
 * @param id the kind and number of the script: {@code t12}
 * @param hash six hexadecimal digits of its content
 */
record Script(String id, String hash, OutputFile file) {
    static final String FOLDER = "search/";

    static Script of(String id, Object content) {
        String json = Json.compact(content);
        String hash = ContentHash.of(json.getBytes(StandardCharsets.UTF_8)).substring(0, IndexFormat.HASH_DIGITS);
        String name = id + "-" + hash;
        String text = "limberSearch(\"" + name + "\"," + json + ");\n";
        return new Script(id, hash, OutputFile.text(FOLDER + name + ".js", text, "search"));
    }

    String name() {
        return id + "-" + hash;
    }
}
