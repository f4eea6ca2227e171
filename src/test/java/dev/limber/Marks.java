package dev.limber;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the diagnostics of a run point at: the code and exactly the marked characters of the source. */
final class Marks {
    private static final Pattern DIAGNOSTIC = Pattern.compile(
            "\"severity\": \"(error|warning)\",\\s+\"code\": \"([a-z-]+)\""
                    + ",.*?\"file\": \"([^\"]+)\",\\s+\"line\": (\\d+),\\s+\"column\": (\\d+),\\s+\"length\": (\\d+)",
            Pattern.DOTALL);

    private Marks() {}

    /** Checks the guide; {@code long-sentence: It is long …} for each error and warning, in the order reported. */
    static List<String> of(GuideRun guide) {
        String report = guide.run("check", "--format", "json").out();
        List<String> marks = new ArrayList<>();
        Matcher found = DIAGNOSTIC.matcher(report);
        while (found.find()) {
            String[] lines = guide.read(found.group(3)).split("\n", -1);
            String line = lines[Integer.parseInt(found.group(4)) - 1];
            int from = Integer.parseInt(found.group(5)) - 1;
            marks.add(found.group(2) + ": " + line.substring(from, from + Integer.parseInt(found.group(6))));
        }
        return marks;
    }
}
