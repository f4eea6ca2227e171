package dev.limber.asset;

import dev.limber.css.StyleSheet;
import dev.limber.file.SourceFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts style sheets behind those that they import, so that the name of each is known before it is asked for. */
final class SheetOrder {
    /** Imports within imports that are followed; nobody waits for more. */
    private static final int DEEPEST = 50;

    private final Map<String, SourceFile> sheets;
    private final Set<SourceFile> ordered = new LinkedHashSet<>();
    private final Set<SourceFile> begun = new LinkedHashSet<>();

    private SheetOrder(List<SourceFile> files) {
        this.sheets = files.stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
    }

    /** The files in the order given, but for what is imported; sheets that import each other stay as they are. */
    static List<SourceFile> of(List<SourceFile> files) {
        SheetOrder order = new SheetOrder(files);
        files.forEach(order::add);
        return List.copyOf(order.ordered);
    }

    private void add(SourceFile file) {
        boolean tooDeep = begun.size() - ordered.size() > DEEPEST;
        if (tooDeep || !begun.add(file)) {
            return;
        }
        if (file.path().endsWith(".css")) {
            String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
            new StyleSheet(file.text()).withAddresses(address -> {
                SourceFile imported = sheets.get(folder + address.target());
                if (imported != null) {
                    add(imported);
                }
                return address.target();
            });
        }
        ordered.add(file);
    }
}
