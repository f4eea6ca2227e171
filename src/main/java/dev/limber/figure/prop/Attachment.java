package dev.limber.figure.prop;

import dev.limber.figure.geometry.Vec;

/**
 * A shape that moves with the body.
 *
 * @param svg the shape about its own origin
 * @param at where the origin is held
 * @param turn how the shape is turned, in degrees
 * @param scale how it is stretched along and across
 */
public record Attachment(String svg, Vec at, double turn, Vec scale) {}
