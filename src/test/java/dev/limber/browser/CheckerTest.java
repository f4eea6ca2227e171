package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.BuiltSite;
import dev.limber.ShippedSite;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker has nothing to say about any page. */
class CheckerTest {
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    /**
     * The checker takes JSON-LD for a script that the policy stops; a data block is not run, browsers say nothing about
     * it ({@link EveryPageOpensTest}), and no page has any other inline script ({@code ShippedGuideTest}).
     */
    private static final String DATA_BLOCK = "Inline script violates Content Security Policy";

    /** The schema is read by deep recursion. */
    private static final long STACK = 64L << 20;

    @Test
    void everyPageIsValidHtml() throws Exception {
        assertThat(messages(ShippedSite.site())).isEmpty();
    }

    /** What the checker says about the pages of a site. */
    static List<String> messages(BuiltSite... sites) throws Exception {
        FutureTask<List<String>> check = new FutureTask<>(() -> check(sites));
        new Thread(null, check, "nu-html-checker", STACK).start();
        return check.get();
    }

    private static List<String> check(BuiltSite... sites) throws Exception {
        Messages messages = new Messages();
        SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
        checker.setUpMainSchema(SCHEMA, messages);
        int pages = 0;
        for (BuiltSite site : sites) {
            for (String path : site.pages().keySet()) {
                messages.path = path;
                checker.setUpValidatorAndParsers(messages, false, false);
                InputSource source =
                        new InputSource(Files.newInputStream(site.folder().resolve(path)));
                source.setSystemId("https://guide.invalid/" + path);
                source.setEncoding("UTF-8");
                checker.checkHtmlInputSource(source);
                pages++;
            }
        }
        System.out.println("Nu HTML checker: " + pages + " pages, " + messages.all.size() + " messages");
        return messages.all;
    }

    /** Every message with its place. */
    private static final class Messages implements ErrorHandler {
        private final List<String> all = new ArrayList<>();
        private String path = "";

        @Override
        public void warning(SAXParseException message) {
            add("warning", message);
        }

        @Override
        public void error(SAXParseException message) {
            add("error", message);
        }

        @Override
        public void fatalError(SAXParseException message) {
            add("fatal", message);
        }

        private void add(String kind, SAXParseException message) {
            if (message.getMessage().startsWith(DATA_BLOCK)) {
                return;
            }
            all.add(path + ":" + message.getLineNumber() + ":" + message.getColumnNumber() + " " + kind + " "
                    + message.getMessage());
        }
    }
}
