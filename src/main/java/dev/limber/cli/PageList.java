package dev.limber.cli;

import dev.limber.json.Json;
import dev.limber.report.Counted;
import dev.limber.report.SourceLine;
import dev.limber.report.SourcePaths;
import dev.limber.report.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Formats the list of pages as text for people, JSON for programs and CSV for spreadsheets. */
record PageList(List<ListedPage> pages, LocalDate today, SourcePaths paths) {
    private static final List<String> COLUMNS =
            List.of("file", "title", "kind", "draft", "checked", "check-again", "overdue", "days-overdue", "missing");

    /** Returns a table and a line with totals; terminals make the paths in the first column clickable. */
    String text() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("file", "kind", "checked", "check again", ""));
        pages.forEach(page -> rows.add(List.of(
                paths.shown(page.path()),
                page.kind(),
                day(page.checked(), "never"),
                day(page.checkAgain(), "no date"),
                remark(page))));
        StringBuilder out = new StringBuilder();
        if (!pages.isEmpty()) {
            List<Integer> widths = widths(rows);
            rows.forEach(row -> out.append(line(row, widths)).append('\n'));
        }
        long overdue = pages.stream().filter(ListedPage::overdue).count();
        return out.append(Counted.of(pages.size(), "page"))
                .append(", ")
                .append(overdue)
                .append(" overdue on ")
                .append(today)
                .append(".\n")
                .toString();
    }

    private static String remark(ListedPage page) {
        String overdue = page.overdue() ? "overdue by " + Counted.of(page.daysOverdue(), "day") : "";
        String missing = page.missing().isEmpty() ? "" : "no " + words(page, " and no ");
        return Stream.of(page.draft() ? "draft" : "", overdue, missing)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String words(ListedPage page, String between) {
        return page.missing().stream().map(MissingItem::word).collect(Collectors.joining(between));
    }

    /** Returns the length of the longest cell of each column. */
    private static List<Integer> widths(List<List<String>> rows) {
        return IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = SourceLine.harmless(row.get(column));
            line.append(cell).append(" ".repeat(Math.max(0, widths.get(column) - cell.length()) + 2));
        }
        return line.toString().stripTrailing();
    }

    String json() {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("tool", "limber");
        list.put("version", Version.number());
        list.put("command", "list");
        list.put("today", today.toString());
        list.put("overdue", pages.stream().filter(ListedPage::overdue).count());
        list.put("pages", pages.stream().map(this::entry).toList());
        return Json.pretty(list);
    }

    private Map<String, Object> entry(ListedPage page) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", paths.shown(page.path()));
        entry.put("title", page.title());
        entry.put("kind", page.kind());
        entry.put("draft", page.draft());
        page.checked().ifPresent(day -> entry.put("checked", day.toString()));
        page.checkAgain().ifPresent(day -> entry.put("checkAgain", day.toString()));
        entry.put("overdue", page.overdue());
        entry.put("daysOverdue", page.daysOverdue());
        entry.put("missing", page.missing().stream().map(MissingItem::word).toList());
        return entry;
    }

    /** Returns CSV as in RFC 4180, but with LF line endings like all other output. */
    String csv() {
        StringBuilder out = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        pages.forEach(page -> out.append(Stream.of(
                                paths.shown(page.path()),
                                page.title(),
                                page.kind(),
                                String.valueOf(page.draft()),
                                day(page.checked(), ""),
                                day(page.checkAgain(), ""),
                                String.valueOf(page.overdue()),
                                String.valueOf(page.daysOverdue()),
                                words(page, " "))
                        .map(PageList::quoted)
                        .collect(Collectors.joining(",")))
                .append('\n'));
        return out.toString();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static String day(Optional<LocalDate> day, String otherwise) {
        return day.map(LocalDate::toString).orElse(otherwise);
    }
}
