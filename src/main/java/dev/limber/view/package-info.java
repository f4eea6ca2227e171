/** What each page of the site shows, as records of finished words, HTML and relative addresses; templates only place them. */
@NullMarked
package dev.limber.view;

import org.jspecify.annotations.NullMarked;
