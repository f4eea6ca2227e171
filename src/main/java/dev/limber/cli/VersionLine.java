package dev.limber.cli;

import dev.limber.report.Version;
import picocli.CommandLine.IVersionProvider;

/** Provides the text of {@code limber --version}: the versions of Limber and Java. */
final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "limber " + Version.number() + " on Java " + Runtime.version().feature()
        };
    }
}
