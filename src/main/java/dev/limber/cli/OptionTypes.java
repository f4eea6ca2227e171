package dev.limber.cli;

import dev.limber.report.Format;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;

/**
 * Converts the values of options to their types and checks their ranges. An option that is not typed defaults to the
 * value of its environment variable; the {@code descriptionKey} of the option names that variable.
 */
final class OptionTypes {
    private OptionTypes() {}

    /** Registers the converters and the variables for a command line and its subcommands. */
    static CommandLine register(CommandLine line, Shell shell) {
        return line.setDefaultValueProvider(new Variables(shell))
                .registerConverter(Path.class, shell::resolve)
                .registerConverter(LocalDate.class, OptionTypes::date)
                .registerConverter(Format.class, name -> ReportFile.format(name, "--format"))
                .registerConverter(ReportFile.class, typed -> ReportFile.of(typed, shell))
                .registerConverter(MissingItem.class, MissingItem::of);
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new UsageException("--today " + typed + " is not a date such as 2026-11-22");
        }
    }

    /** Provides environment variables as default values. */
    private record Variables(Shell shell) implements IDefaultValueProvider {
        @Override
        public @Nullable String defaultValue(ArgSpec option) {
            String name = option.descriptionKey();
            return name == null ? null : shell.variable(name).orElse(null);
        }
    }

    /** Parses an integer and checks its range. */
    private static int number(String option, String typed, int least, int most) {
        try {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new UsageException(option + " " + typed + " is not a number");
        }
        throw new UsageException(option + " " + typed + " must be between " + least + " and " + most);
    }

    /** Converts the number of threads. */
    static final class Jobs implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String typed) {
            return number("--jobs", typed, 1, 1024);
        }
    }

    /** Converts the number of a port; 0 lets the system choose a free one. */
    static final class Port implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String typed) {
            return number("--port", typed, 0, 65_535);
        }
    }

    /** Checks that a value is an http or https URL without query and fragment. */
    static final class BaseUrl implements ITypeConverter<String> {
        @Override
        public String convert(String typed) {
            try {
                URI uri = new URI(typed);
                boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
                if (web && uri.getHost() != null && uri.getRawQuery() == null && uri.getRawFragment() == null) {
                    return typed;
                }
            } catch (URISyntaxException e) {
                throw new UsageException("--base-url " + typed + " is not an address: " + e.getReason());
            }
            throw new UsageException("--base-url " + typed + " must look like https://example.org/guide/");
        }
    }
}
