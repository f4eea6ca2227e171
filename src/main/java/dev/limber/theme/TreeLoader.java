package dev.limber.theme;

import dev.limber.file.SourceTree;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;

/** Loads templates for Pebble from the source tree, so that a template cannot reach the disk. */
final class TreeLoader implements Loader<String> {
    private final SourceTree tree;

    TreeLoader(SourceTree tree) {
        this.tree = tree;
    }

    @Override
    public Reader getReader(String path) {
        return tree.file(path)
                .map(file -> new StringReader(file.text()))
                .orElseThrow(() -> new LoaderException(new IllegalArgumentException(path), "no template " + path));
    }

    @Override
    public String createCacheKey(String name) {
        return TemplateNames.path(name);
    }

    @Override
    public String resolveRelativePath(String relative, String anchor) {
        return TemplateNames.path(relative);
    }

    @Override
    public boolean resourceExists(String name) {
        return tree.file(TemplateNames.path(name)).isPresent();
    }

    @Override
    public void setCharset(String charset) {
        // Text is UTF-8 throughout.
    }

    @Override
    public void setPrefix(String prefix) {
        // Names are resolved by TemplateNames.
    }

    @Override
    public void setSuffix(String suffix) {
        // Names are resolved by TemplateNames.
    }
}
