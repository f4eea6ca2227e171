package dev.limber.browser;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The text of a PDF as Chromium prints it, sheet by sheet in the order in which it was drawn, without any blanks. Reads
 * only what Chromium writes: plain objects, deflated streams, fonts named after their object, glyphs by a table to
 * Unicode, matrices that turn nothing.
 */
final class PdfText {
    private static final Pattern OBJECT = Pattern.compile("(?s)(?<=[\\r\\n])(\\d+) 0 obj\\b(.*?)endobj");
    private static final Pattern STREAM = Pattern.compile("(?s)^(.*?)stream\\r?\\n(.*)endstream");
    private static final Pattern TO_UNICODE = Pattern.compile("/ToUnicode (\\d+) 0 R");
    private static final Pattern CODES = Pattern.compile("begincodespacerange\\s+<(\\p{XDigit}+)>");
    private static final Pattern CHARACTER =
            Pattern.compile("<(\\p{XDigit}{2,4})> <(\\p{XDigit}{2,})>(?: <(\\p{XDigit}{4,})>)?");
    private static final Pattern DRAWN =
            Pattern.compile("(?m)^([qQ])$|([-\\d.]+) \\S+ ([-\\d.]+) (cm|Tm)$|/F(\\d+) ([\\d.]+) Tf|<(\\p{XDigit}+)>");

    private final Map<Integer, String> objects = new HashMap<>();
    private final Map<Integer, Font> fonts = new HashMap<>();

    /** How many digits a glyph has, and what it stands for. */
    private record Font(int digits, Map<Integer, String> characters) {}

    /**
     * A sheet.
     *
     * @param smallest the smallest size of its type, in points
     * @param lowest the height of its lowest line above the edge, in points
     */
    record Sheet(String text, double smallest, double lowest) {}

    /** A scale and shift along the height. */
    private record Heights(double scale, double shift) {
        Heights within(Heights outer) {
            return new Heights(scale * outer.scale, shift * outer.scale + outer.shift);
        }
    }

    private PdfText(byte[] pdf) {
        OBJECT.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .forEach(object -> objects.put(Integer.valueOf(object.group(1)), object.group(2)));
    }

    static List<Sheet> sheets(byte[] pdf) {
        PdfText text = new PdfText(pdf);
        return text.objects.keySet().stream()
                .sorted()
                .map(text::stream)
                .filter(stream -> stream.contains(" Tf"))
                .map(text::sheet)
                .toList();
    }

    static String of(byte[] pdf) {
        return sheets(pdf).stream().map(Sheet::text).collect(Collectors.joining());
    }

    private Sheet sheet(String page) {
        StringBuilder out = new StringBuilder();
        Deque<Heights> outer = new ArrayDeque<>();
        Heights now = new Heights(1, 0);
        Heights line = now;
        Font font = new Font(4, Map.of());
        double size = 0;
        double smallest = Double.MAX_VALUE;
        double lowest = Double.MAX_VALUE;
        Matcher drawn = DRAWN.matcher(page);
        while (drawn.find()) {
            if (drawn.group(1) != null) {
                if (drawn.group(1).equals("q")) {
                    outer.push(now);
                } else {
                    now = outer.pop();
                }
            } else if (drawn.group(2) != null) {
                Heights own = new Heights(Double.parseDouble(drawn.group(2)), Double.parseDouble(drawn.group(3)));
                if (drawn.group(4).equals("cm")) {
                    now = own.within(now);
                } else {
                    line = own.within(now);
                }
            } else if (drawn.group(5) != null) {
                font = fonts.computeIfAbsent(Integer.valueOf(drawn.group(5)), this::font);
                size = Double.parseDouble(drawn.group(6));
            } else {
                read(drawn.group(7), font, out);
                smallest = Math.min(smallest, Math.abs(size * line.scale()));
                lowest = Math.min(lowest, line.shift());
            }
        }
        return new Sheet(out.toString().replaceAll("\\s+", ""), smallest, lowest);
    }

    private static void read(String glyphs, Font font, StringBuilder out) {
        for (int i = 0; i + font.digits() <= glyphs.length(); i += font.digits()) {
            int glyph = Integer.parseInt(glyphs.substring(i, i + font.digits()), 16);
            out.append(font.characters().getOrDefault(glyph, ""));
        }
    }

    private Font font(int number) {
        Map<Integer, String> characters = new HashMap<>();
        Matcher table = TO_UNICODE.matcher(objects.getOrDefault(number, ""));
        if (!table.find()) {
            return new Font(4, characters);
        }
        String map = stream(Integer.parseInt(table.group(1)));
        Matcher codes = CODES.matcher(map);
        int digits = codes.find() ? codes.group(1).length() : 4;
        CHARACTER
                .matcher(map)
                .region(map.indexOf("endcodespacerange"), map.length())
                .results()
                .forEach(entry -> add(entry, characters));
        return new Font(digits, characters);
    }

    /** A single glyph, or a range of them. */
    private static void add(MatchResult entry, Map<Integer, String> characters) {
        int from = Integer.parseInt(entry.group(1), 16);
        boolean range = entry.group(3) != null;
        int to = range ? Integer.parseInt(entry.group(2), 16) : from;
        String first = unicode(entry.group(range ? 3 : 2));
        for (int glyph = from; glyph <= to; glyph++) {
            int last = first.length() - 1;
            characters.put(glyph, first.substring(0, last) + (char) (first.charAt(last) + glyph - from));
        }
    }

    private static String unicode(String hex) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 4 <= hex.length(); i += 4) {
            text.append((char) Integer.parseInt(hex.substring(i, i + 4), 16));
        }
        return text.toString();
    }

    /** The inflated stream of an object; empty when it has none. */
    private String stream(int number) {
        Matcher stream = STREAM.matcher(objects.get(number));
        if (!stream.find() || !stream.group(1).contains("/FlateDecode")) {
            return "";
        }
        Inflater inflater = new Inflater();
        inflater.setInput(stream.group(2).getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try {
            int read;
            while ((read = inflater.inflate(part)) > 0) {
                out.write(part, 0, read);
            }
        } catch (DataFormatException e) {
            return "";
        } finally {
            inflater.end();
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
