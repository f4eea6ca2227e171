package dev.limber.markdown;

import dev.limber.diagnostic.Code;
import dev.limber.markup.AddressText;
import dev.limber.model.Address;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves and checks the addresses of links and images. Only four schemes, plans and files of the content folder are
 * allowed; the check also decodes entities, percent codes, control characters and blanks that could hide something else.
 */
final class AddressReader implements Addresses {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final String PLAN = "plan:";
    private static final int DECODINGS = 3;
    private static final Pattern PARTS =
            Pattern.compile("(?<path>[^?#]*)(\\?(?<query>[^#]*))?(#(?<fragment>.*))?", Pattern.DOTALL);

    /** What ends the path of a folder. */
    private static final Pattern FOLDER = Pattern.compile("(^|/)\\.{0,2}$");

    private final String page;

    /** Makes a reader for the links of one page. */
    AddressReader(String page) {
        this.page = page;
    }

    @Override
    public LinkAddress link(String address) {
        if (address.isBlank() || address.equals("#")) {
            return new LinkAddress.Bad(
                    Code.BROKEN_LINK,
                    "The link leads nowhere.",
                    "Write the address of a page between the round brackets.");
        }
        Optional<String> scheme = scheme(bare(address));
        if (address.regionMatches(true, 0, PLAN, 0, PLAN.length()) && isPlain(address)) {
            return new LinkAddress.Good(new Address.ToPlan(address.substring(PLAN.length())));
        } else if (scheme.isPresent()) {
            return external(address, scheme.get());
        }
        if (address.startsWith("#")) {
            return decoded(address.substring(1))
                    .<LinkAddress>map(id -> new LinkAddress.Good(new Address.Anchor(id)))
                    .orElseGet(() -> unsafe(address));
        }
        return relative(address);
    }

    /** The logical path of a file of the content folder. */
    @Override
    public LinkAddress image(String address) {
        if (address.isBlank()) {
            return new LinkAddress.Bad(
                    Code.MISSING_IMAGE,
                    "The picture has no address.",
                    "Write the file of the picture between the round brackets.");
        }
        return scheme(bare(address)).isPresent()
                ? new LinkAddress.Bad(
                        Code.UNSAFE_ADDRESS,
                        "An image comes from the guide's own files, not from elsewhere.",
                        "Put the file beside the page and write its name.")
                : path(address)
                        .<LinkAddress>map(path -> new LinkAddress.Good(new Address.ToPlace(path, "", "")))
                        .orElseGet(() -> unsafe(address));
    }

    private LinkAddress external(String address, String scheme) {
        boolean literal = address.toLowerCase(Locale.ROOT).startsWith(scheme + ":") && isPlain(address);
        String rest = literal ? address.substring(scheme.length() + 1) : "";
        boolean complete =
                !scheme.startsWith("http") || rest.length() > 2 && rest.startsWith("//") && rest.charAt(2) != '/';
        return SCHEMES.contains(scheme) && !rest.isBlank() && complete
                ? new LinkAddress.Good(new Address.External(scheme + ":" + AddressText.complete(rest)))
                : unsafe(address);
    }

    private LinkAddress relative(String address) {
        Matcher parts = PARTS.matcher(address);
        if (!parts.matches()) {
            return unsafe(address);
        }
        String named = parts.group("path");
        Optional<String> path = named.isEmpty() ? Optional.of(page) : path(named);
        Optional<String> fragment =
                decoded(Optional.ofNullable(parts.group("fragment")).orElse(""));
        String query = Optional.ofNullable(parts.group("query")).orElse("");
        return path.isEmpty() || fragment.isEmpty() || !isPlain(query)
                ? unsafe(address)
                : new LinkAddress.Good(new Address.ToPlace(path.get(), AddressText.complete(query), fragment.get()));
    }

    /** The logical path, with dots where it leaves the content folder; empty when it is not a plain path. */
    private Optional<String> path(String address) {
        return decoded(address)
                .filter(path -> path.indexOf('\\') < 0 && path.indexOf(':') < 0 && !path.startsWith("//"))
                .filter(path -> !path.isBlank())
                .map(this::resolved);
    }

    /** Goes from the folder of the page, or from the top of the guide where the path begins with a slash. */
    private String resolved(String path) {
        Deque<String> segments = new ArrayDeque<>(List.of(page.split("/", -1)));
        segments.removeLast();
        while (path.startsWith("/") && segments.size() > 1) {
            segments.removeLast();
        }
        for (String segment : path.split("/")) {
            boolean outside = segments.size() == 1 || segments.getLast().equals("..");
            if (segment.equals("..") && !outside) {
                segments.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments) + (FOLDER.matcher(path).find() ? "/" : "");
    }

    /** The text without percent codes, composed as the names of files and headings are. */
    private static Optional<String> decoded(String text) {
        return AddressText.decoded(text)
                .filter(AddressReader::isPlain)
                .map(plain -> Normalizer.normalize(plain, Normalizer.Form.NFC));
    }

    private static boolean isPlain(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c) || isInvisible(c));
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || c == 0xFFFD || c == 0x2028 || c == 0x2029;
    }

    /** The address as a lenient browser may read it: decoded, without blanks and control characters. */
    private static String bare(String address) {
        String text = address;
        for (int i = 0; i < DECODINGS; i++) {
            text = AddressText.decoded(text).orElse(text);
        }
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isISOControl(c) && !isInvisible(c))
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static Optional<String> scheme(String bare) {
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == ':') {
                return Optional.of(bare.substring(0, i).toLowerCase(Locale.ROOT));
            } else if (c == '/' || c == '?' || c == '#') {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static LinkAddress unsafe(String address) {
        String typed = Decoded.clean(address).replace('\n', ' ');
        String message = "This address is not allowed: " + typed;
        if (typed.startsWith("//") && typed.length() > 2 && typed.charAt(2) != '/') {
            return LinkAddress.Bad.write(Code.UNSAFE_ADDRESS, message, "https:" + typed);
        }
        return typed.indexOf('\\') > 0 && typed.indexOf(':') < 0
                ? LinkAddress.Bad.write(Code.UNSAFE_ADDRESS, message, typed.replace('\\', '/'))
                : new LinkAddress.Bad(
                        Code.UNSAFE_ADDRESS,
                        message,
                        "Allowed are https:, http:, mailto:, tel:, #heading and files of the content folder.");
    }
}
