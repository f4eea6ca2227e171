package dev.limber.foreign;

import static dev.limber.foreign.Tool.BLOG;
import static dev.limber.foreign.Tool.ELEVENTY;
import static dev.limber.foreign.Tool.EXERCISES;
import static dev.limber.foreign.Tool.FITNESS;
import static dev.limber.foreign.Tool.HUGO;
import static dev.limber.foreign.Tool.MDBOOK;
import static dev.limber.foreign.Tool.MKDOCS;
import static dev.limber.foreign.Tool.NOTES;
import static dev.limber.foreign.Tool.STARLIGHT;

import java.util.EnumSet;
import java.util.Set;

/**
 * A habit of Markdown written for another tool, and the number of pages of the corpus that have it. The numbers are the
 * shares counted over 3,447 public pages of nine trees, applied to 310.
 */
enum Habit {
    COMMENT(53, EnumSet.allOf(Tool.class)),
    HTML(68, EnumSet.allOf(Tool.class)),
    SITE_ADDRESS(105, EnumSet.of(HUGO, STARLIGHT, ELEVENTY, BLOG, NOTES)),
    MOVED_PAGE(71, EnumSet.of(MDBOOK, NOTES, EXERCISES, FITNESS, MKDOCS, STARLIGHT)),
    OTHER_HEADING(65, EnumSet.allOf(Tool.class)),
    FOREIGN_ANCHOR(10, EnumSet.allOf(Tool.class)),
    BARE_ADDRESS(37, EnumSet.allOf(Tool.class)),
    SHORTCODE(34, EnumSet.of(HUGO)),
    LIQUID(40, EnumSet.of(ELEVENTY, BLOG, HUGO)),
    MDX(30, EnumSet.of(STARLIGHT)),
    CONTAINER(9, EnumSet.of(STARLIGHT, ELEVENTY)),
    ATTRIBUTES(8, EnumSet.of(MKDOCS, HUGO)),
    ADMONITION(4, EnumSet.of(MKDOCS)),
    TABS(4, EnumSet.of(MKDOCS)),
    LABELLED_TABLE(2, EnumSet.of(FITNESS)),
    MISSING_PICTURE(3, EnumSet.allOf(Tool.class)),
    NO_ALTERNATIVE(1, EnumSet.allOf(Tool.class));

    final int pages;
    final Set<Tool> tools;

    Habit(int pages, Set<Tool> tools) {
        this.pages = pages;
        this.tools = tools;
    }
}
