/**
 * The preview: builds a guide again whenever its files change, serves it from memory to this machine, and tells open
 * pages what to do. A change goes {@code GuideWatch -> Rebuilder -> ServedSite -> Listeners}; a request {@code RequestFilter -> Answers}.
 * The only home of the JDK's HTTP server.
 */
@NullMarked
package dev.limber.serve;

import org.jspecify.annotations.NullMarked;
