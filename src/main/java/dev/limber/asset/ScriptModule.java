package dev.limber.asset;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A JavaScript module with its imports and exports.
 *
 * @param path of the script: {@code theme/js/search.js}
 * @param code the source without comments, imports and the keyword {@code export}
 * @param declared top-level names, each with its offset in the script
 */
record ScriptModule(
        String path, String code, List<Import> imports, Set<String> exports, Map<String, Integer> declared) {
    /**
     * An import statement.
     *
     * @param path of the imported script
     * @param names the imported names
     * @param offset of the quoted path in the importing script
     */
    record Import(String path, Set<String> names, int offset, int length) {}
}
