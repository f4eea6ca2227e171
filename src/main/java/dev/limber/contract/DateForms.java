package dev.limber.contract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads dates as people type them where {@code year-month-day} is asked for. One that can be read in two ways gives both. */
final class DateForms {
    private static final List<String> MONTHS =
            List.of("january february march april may june july august september october november december".split(" "));
    private static final String CENTURY = "20";
    private static final String DASH = "[-/. \\u2010-\\u2015\\u2212]";
    private static final Pattern BESIDES = Pattern.compile(
            "|of|the|mon(day)?|tue(s(day)?)?|wed(nesday)?|thu(rs?(day)?)?|fri(day)?|sat(urday)?|sun(day)?");
    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})(?:t| )\\d{1,2}:\\d{2}.*");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})" + DASH + "(\\d{1,2})" + DASH + "(\\d{1,2})[.z]?|(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})" + DASH + "{1,2}(\\d{1,2})" + DASH + "{1,2}(\\d{4}|\\d{2})");
    private static final Pattern MONTH =
            Pattern.compile("(\\d{4})" + DASH + "(\\d{1,2})|(\\d{1,2})" + DASH + "(\\d{4})");

    private DateForms() {}

    /** Days of the calendar. */
    static Readings day(String text) {
        String plain = plain(text);
        Matcher time = TIME.matcher(plain);
        String date = time.matches() ? time.group(1) : plain;
        Matcher first = YEAR_FIRST.matcher(date);
        if (first.matches()) {
            return yearFirst(first.group(1) == null ? 4 : 1, first);
        }
        Matcher last = YEAR_LAST.matcher(date);
        if (last.matches()) {
            return Readings.maybe(yearLast(last.group(1), last.group(2), last.group(3)));
        }
        return inWords(plain, true);
    }

    /** The text without blanks around the signs between the parts of a date. */
    private static String plain(String text) {
        return NumberForms.plain(text).replaceAll(" *([-/.\\u2010-\\u2015]) *", "$1");
    }

    private static Readings yearFirst(int group, Matcher parts) {
        String year = parts.group(group);
        Optional<String> usual = date(year, parts.group(group + 1), parts.group(group + 2));
        return usual.map(Readings::sure)
                .orElseGet(() -> Readings.maybe(date(year, parts.group(group + 2), parts.group(group + 1)).stream()
                        .toList()));
    }

    /** Days, months and years. */
    static Readings partial(String text) {
        Readings day = day(text);
        Matcher month = MONTH.matcher(plain(text));
        if (!day.texts().isEmpty()) {
            return day;
        } else if (month.matches()) {
            int group = month.group(1) == null ? 3 : 1;
            String year = month.group(group == 1 ? 1 : 4);
            return date(year, month.group(group == 1 ? 2 : 3), "1")
                    .map(date -> Readings.sure(date.substring(0, 7)))
                    .orElse(Readings.NONE);
        }
        return inWords(plain(text), false);
    }

    /** With the name of the month, in any order; without a day where a month is enough. */
    private static Readings inWords(String plain, boolean needsDay) {
        List<String> month = new ArrayList<>();
        List<String> days = new ArrayList<>();
        List<String> years = new ArrayList<>();
        boolean other = false;
        for (String word : plain.replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", "").split("[^\\p{L}\\d]+", -1)) {
            if (word.matches("\\d{4}")) {
                years.add(word);
            } else if (word.matches("\\d{1,2}")) {
                days.add(word);
            } else if (monthOf(word) > 0) {
                month.add(String.valueOf(monthOf(word)));
            } else {
                other |= !BESIDES.matcher(word).matches();
            }
        }
        boolean one = month.size() == 1 && years.size() == 1 && days.size() <= 1;
        if (!one || needsDay && days.isEmpty()) {
            return Readings.NONE;
        }
        boolean sure = !other;
        return date(years.get(0), month.get(0), days.isEmpty() ? "1" : days.get(0))
                .map(date -> new Readings(List.of(days.isEmpty() ? date.substring(0, 7) : date), sure))
                .orElse(Readings.NONE);
    }

    private static int monthOf(String word) {
        for (int month = 0; month < MONTHS.size(); month++) {
            if (word.length() >= 3 && (MONTHS.get(month).startsWith(word) || word.equals("sept") && month == 8)) {
                return month + 1;
            }
        }
        return 0;
    }

    /** Both orders of day and month; of a year in two figures also the order that begins with it. */
    private static List<String> yearLast(String first, String second, String last) {
        boolean shortYear = last.length() == 2;
        String year = shortYear ? CENTURY + last : last;
        return Stream.of(
                        date(year, second, first),
                        date(year, first, second),
                        shortYear && first.length() == 2
                                ? date(CENTURY + first, second, last)
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<String> date(String year, String month, String day) {
        return Days.of(year, month, day).map(LocalDate::toString);
    }

    /** What keeps a text of the right form from being a day of the calendar; empty for any other text. */
    static String fault(String text) {
        Matcher parts = Pattern.compile("(\\d{4})-(\\d{2})-\\d{2}").matcher(text);
        if (!parts.matches()) {
            return "";
        }
        try {
            YearMonth month = YearMonth.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
            String name = MONTHS.get(month.getMonthValue() - 1);
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " " + month.getYear() + " has "
                    + month.lengthOfMonth() + " days.";
        } catch (DateTimeException noSuchMonth) {
            return "Months go from 01 to 12.";
        }
    }
}
