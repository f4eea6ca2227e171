/**
 * The preview server: rebuilds a guide when its files change, serves it from memory and sends updates to open pages. A
 * change goes {@code GuideWatch -> Rebuilder -> ServedSite -> Listeners}; a request
 * {@code RequestFilter -> Answers}, and from there one for a fix to {@code FixRequest}, which writes the file. No other
 * package uses the HTTP server of the JDK.
 */
@NullMarked
package dev.limber.serve;

import org.jspecify.annotations.NullMarked;
