package dev.limber.export.site;

import dev.limber.file.OutputFile;
import dev.limber.json.Json;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The manifest with which a browser installs the guide: its name, colours and icons. */
public final class WebManifest {
    /** Its path; what it starts with and its scope are its own folder, so that it works below any address. */
    public static final String PATH = "manifest.webmanifest";

    private final Map<String, String> assets;
    private final String colour;

    /**
     * @param assets paths of the theme's files below the output, by their names below the theme
     * @param colour behind pages in the light
     */
    public WebManifest(Map<String, String> assets, String colour) {
        this.assets = assets;
        this.colour = colour;
    }

    /** The manifest of a guide; {@code direction} is that of its language. */
    public OutputFile of(Guide guide, String direction) {
        GuideSettings settings = guide.settings();
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("name", settings.title());
        manifest.put("short_name", settings.title());
        manifest.put("description", settings.tagline());
        manifest.put("lang", settings.language());
        manifest.put("dir", direction);
        manifest.put("start_url", "./");
        manifest.put("scope", "./");
        manifest.put("display", "standalone");
        manifest.put("theme_color", colour);
        manifest.put("background_color", colour);
        manifest.put("icons", icons());
        return OutputFile.text(PATH, Json.pretty(manifest), PATH);
    }

    private List<Map<String, String>> icons() {
        List<Map<String, String>> icons = new ArrayList<>();
        add(icons, "icon.svg", "any", "any");
        add(icons, "icon-192.png", "192x192", "any");
        add(icons, "icon-512.png", "512x512", "any");
        add(icons, "icon-maskable.png", "512x512", "maskable");
        return icons;
    }

    private void add(List<Map<String, String>> icons, String name, String sizes, String purpose) {
        String path = assets.get("icons/" + name);
        if (path != null) {
            Map<String, String> icon = new LinkedHashMap<>();
            icon.put("src", path);
            icon.put("type", name.endsWith(".svg") ? "image/svg+xml" : "image/png");
            icon.put("sizes", sizes);
            icon.put("purpose", purpose);
            icons.add(icon);
        }
    }
}
