package dev.limber.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(development)");
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "limber " + number() + " on Java " + Runtime.version().feature()
        };
    }
}
