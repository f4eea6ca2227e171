package dev.limber.cli;

import dev.limber.report.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code limber --version} prints: the versions of Limber and Java. */
final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "limber " + Version.number() + " on Java " + Runtime.version().feature()
        };
    }
}
