/** Style sheets, scripts, fonts, icons and pictures: fingerprinted, measured, ready to be written. */
@NullMarked
package dev.limber.asset;

import org.jspecify.annotations.NullMarked;
