package dev.limber.theme;

/** Maps names of templates ({@code parts/head}) to their files ({@code theme/templates/parts/head.peb}). */
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
