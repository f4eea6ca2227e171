package dev.limber.view;

/**
 * A page of the site that is linked from elsewhere, as a breadcrumb.
 *
 * @param output path below the output folder ({@code exercises/bird-dog.html})
 */
record PageRef(String label, String output) {}
