package dev.limber.markdown;

import dev.limber.diagnostic.Code;
import dev.limber.markup.AddressText;
import dev.limber.model.Address;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves and checks the addresses of links and images. Only four schemes and files of the content folder are allowed;
 * the check also decodes entities, percent codes, control characters and blanks that could hide something else.
 */
final class AddressReader implements Addresses {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final int DECODINGS = 3;

    private final String page;

    /** Makes a reader for the links of one page. */
    AddressReader(String page) {
        this.page = page;
    }

    @Override
    public LinkAddress link(String address) {
        if (address.isBlank() || address.equals("#")) {
            return new LinkAddress.Bad(
                    Code.BROKEN_LINK, "The link leads nowhere.", "Write the page's file, such as bird-dog.md.");
        }
        Optional<String> scheme = scheme(bare(address));
        if (scheme.isPresent()) {
            return external(address, scheme.get());
        }
        if (address.startsWith("#")) {
            return AddressText.decoded(address.substring(1))
                    .filter(AddressReader::isPlain)
                    .<LinkAddress>map(id -> new LinkAddress.Good(new Address.Anchor(id)))
                    .orElseGet(() -> unsafe(address));
        }
        return relative(address);
    }

    /** The logical path of a file of the content folder. */
    @Override
    public LinkAddress image(String address) {
        return scheme(bare(address)).isPresent()
                ? new LinkAddress.Bad(
                        Code.UNSAFE_ADDRESS,
                        "An image comes from the guide's own files, not from elsewhere.",
                        "Put the file beside the page and write its name.")
                : path(address)
                        .<LinkAddress>map(path -> new LinkAddress.Good(new Address.ToFile(path)))
                        .orElseGet(() -> unsafe(address));
    }

    private LinkAddress external(String address, String scheme) {
        boolean literal = address.toLowerCase(Locale.ROOT).startsWith(scheme + ":") && isPlain(address);
        String rest = literal ? address.substring(scheme.length() + 1) : "";
        boolean complete =
                scheme.startsWith("http") ? rest.length() > 2 && rest.startsWith("//") && rest.charAt(2) != '/' : true;
        return SCHEMES.contains(scheme) && !rest.isBlank() && complete
                ? new LinkAddress.Good(new Address.External(scheme + ":" + AddressText.complete(rest)))
                : unsafe(address);
    }

    private LinkAddress relative(String address) {
        int hash = address.indexOf('#');
        String file = hash < 0 ? address : address.substring(0, hash);
        Optional<String> anchor =
                AddressText.decoded(hash < 0 ? "" : address.substring(hash + 1)).filter(AddressReader::isPlain);
        Optional<String> path = path(file);
        if (path.isEmpty() || anchor.isEmpty()) {
            return unsafe(address);
        }
        if (path.get().endsWith(".md")) {
            return new LinkAddress.Good(new Address.ToPage(path.get(), anchor.get()));
        }
        return ofFile(path.get(), file, hash < 0 ? "" : address.substring(hash));
    }

    private static LinkAddress ofFile(String path, String written, String anchor) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            String source = written.substring(0, written.lastIndexOf('.')) + ".md" + anchor;
            return broken("A link to a page names its Markdown file, not the HTML.", source, true);
        } else if (written.endsWith("/") || name.indexOf('.') < 0) {
            String source = written.endsWith("/") ? written + "index.md" : written + ".md" + anchor;
            return broken("This address is a folder; a link names the Markdown file of a page.", source, false);
        } else if (!anchor.isEmpty()) {
            String message = "A link to a file that is no page cannot point into it.";
            return LinkAddress.Bad.write(Code.UNSUPPORTED_MARKDOWN, message, written, false);
        }
        return new LinkAddress.Good(new Address.ToFile(path));
    }

    private static LinkAddress broken(String message, String instead, boolean sure) {
        return LinkAddress.Bad.write(Code.BROKEN_LINK, message, instead, sure);
    }

    /** The logical path; empty when the path leaves the content folder or is not a plain path. */
    private Optional<String> path(String address) {
        Optional<String> decoded = AddressText.decoded(address)
                .filter(AddressReader::isPlain)
                .filter(path -> path.indexOf('\\') < 0 && path.indexOf(':') < 0 && !path.startsWith("/"))
                .filter(path -> !path.isBlank());
        if (decoded.isEmpty()) {
            return decoded;
        }
        Deque<String> segments = new ArrayDeque<>(List.of(page.split("/", -1)));
        segments.removeLast();
        for (String segment : decoded.get().split("/")) {
            if (segment.equals("..")) {
                segments.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
            if (segments.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(String.join("/", segments));
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
        return new LinkAddress.Bad(
                Code.UNSAFE_ADDRESS,
                "This address is not allowed: " + Decoded.clean(address).replace('\n', ' '),
                address.startsWith("/")
                        ? "Write the way from this page's folder, such as ../advice/see-a-doctor.md."
                        : "Allowed are https:, http:, mailto:, tel:, #heading and files of the content folder.");
    }
}
