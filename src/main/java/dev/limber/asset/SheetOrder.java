package dev.limber.asset;

import dev.limber.css.CssAddress;
import dev.limber.css.StyleSheet;
import dev.limber.file.SourceFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sorts style sheets after those that they import, as a sheet needs the fingerprinted names of its imports. */
final class SheetOrder {
    /** The maximum depth of nested imports that is followed. */
    private static final int DEEPEST = 50;

    private final Map<String, SourceFile> sheets;
    private final Set<SourceFile> ordered = new LinkedHashSet<>();
    private final Set<SourceFile> begun = new LinkedHashSet<>();

    private SheetOrder(List<SourceFile> files) {
        this.sheets = files.stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
    }

    /** Returns the files with imports first, else in the given order; cyclic imports keep the given order. */
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
            for (CssAddress address : new StyleSheet(file.text()).addresses()) {
                Optional.ofNullable(sheets.get(AssetCollector.THEME + AssetCollector.target(address)))
                        .ifPresent(this::add);
            }
        }
        ordered.add(file);
    }
}
