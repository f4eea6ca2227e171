package dev.limber.theme;

/** How a template is named inside a theme ({@code parts/head}) and where it lives ({@code theme/templates/parts/head.peb}). */
final class TemplateNames {
    static final String FOLDER = "theme/templates/";
    private static final String SUFFIX = ".peb";

    private TemplateNames() {}

    /** The logical path of a template, whether it is named with or without folder and suffix. */
    static String path(String name) {
        String below = name.startsWith(FOLDER) ? name.substring(FOLDER.length()) : name;
        return FOLDER + (below.endsWith(SUFFIX) ? below : below + SUFFIX);
    }
}
