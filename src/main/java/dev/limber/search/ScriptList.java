package dev.limber.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists the scripts of one kind in the manifest; a long list is moved to scripts of its own. */
final class ScriptList {
    private static final int GROUP = 64;

    private final List<Script> groups = new ArrayList<>();
    private final Map<String, Object> entry = new LinkedHashMap<>();

    /**
     * Creates the list.
     *
     * @param starts the first prefix of each script; empty for scripts that are loaded by number
     * @param flat the maximum number of scripts that the manifest lists itself
     */
    ScriptList(List<Script> scripts, List<String> starts, int flat) {
        if (scripts.size() <= flat) {
            entry.putAll(list(scripts, starts));
            return;
        }
        List<String> groupStarts = new ArrayList<>();
        String kind = scripts.get(0).id().replaceAll("\\d", "");
        for (int from = 0; from < scripts.size(); from += GROUP) {
            int to = Math.min(scripts.size(), from + GROUP);
            List<String> part = starts.isEmpty() ? starts : starts.subList(from, to);
            groups.add(Script.of(kind + kind + groups.size(), list(scripts.subList(from, to), part)));
            groupStarts.addAll(part.isEmpty() ? part : part.subList(0, 1));
        }
        entry.putAll(list(groups, groupStarts));
        entry.put("per", GROUP);
    }

    private static Map<String, Object> list(List<Script> scripts, List<String> starts) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("hash", scripts.stream().map(Script::hash).collect(Collectors.joining()));
        if (!starts.isEmpty()) {
            FrontCoding coding = new FrontCoding();
            starts.forEach(coding::add);
            list.put("from", coding.text());
        }
        return list;
    }

    Map<String, Object> entry() {
        return entry;
    }

    List<Script> groups() {
        return groups;
    }
}
