package dev.limber.search;

import dev.limber.file.ContentHash;
import dev.limber.file.OutputFile;
import dev.limber.json.Json;
import java.nio.charset.StandardCharsets;

/**
 * A piece of the index as the browser loads it: a call with its name and its content. A script, since a browser reads
 * nothing else from disk.
 *
 * @param id what it holds and its number: {@code t12}
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
