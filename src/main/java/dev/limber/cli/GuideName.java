package dev.limber.cli;

import dev.limber.file.SourceTree;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a guide is known by in the folder it is published to: the title in {@code content/guide.yaml}. It holds no path,
 * so that the same guide built elsewhere gives the same bytes.
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
