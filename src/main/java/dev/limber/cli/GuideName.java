package dev.limber.cli;

import dev.limber.file.SourceTree;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the name that identifies a guide in its output folder: the title in {@code content/guide.yaml}. A path would
 * make the output depend on where the guide is built.
 */
final class GuideName {
    private static final Pattern TITLE = Pattern.compile("(?m)^title:[ \\t]*([\"']?)(.+?)\\1[ \\t]*(?: #.*)?$");

    private GuideName() {}

    static String of(SourceTree tree) {
        String settings =
                tree.file("content/guide.yaml").map(file -> file.text()).orElse("");
        Matcher title = TITLE.matcher(settings);
        return title.find() ? title.group(2).strip() : "untitled";
    }
}
