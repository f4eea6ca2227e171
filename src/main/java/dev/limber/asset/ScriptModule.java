package dev.limber.asset;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A script, and how it is tied to others.
 *
 * @param path where it lies: {@code theme/js/search.js}
 * @param script as written
 * @param code without comments, imports and the word {@code export}
 * @param declared names of the outermost scope, each with its offset in the script
 */
record ScriptModule(
        String path,
        String script,
        String code,
        List<Import> imports,
        Set<String> exports,
        Map<String, Integer> declared) {
    /**
     * An import statement.
     *
     * @param path of the script that is asked for
     * @param names what is taken from it
     * @param offset of the address in the script that asks, in quotes
     */
    record Import(String path, Set<String> names, int offset, int length) {}
}
