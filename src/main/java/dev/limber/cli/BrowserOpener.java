package dev.limber.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens a URL in the user's default browser. */
record BrowserOpener(Shell shell) {
    void open(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("mac")
                ? List.of("open", address)
                : system.contains("win")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                        : List.of("xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            shell.err().println("Cannot open a browser (" + e.getMessage() + "): open the address yourself.");
        }
    }
}
