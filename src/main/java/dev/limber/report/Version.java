package dev.limber.report;

import java.util.Optional;

/** The version in the jar's manifest. */
public final class Version {
    private Version() {}

    public static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(development)");
    }
}
