package dev.limber.theme;

import dev.limber.theme.LayeredTheme.Backdrop;

/**
 * The style sheet and colours that result from the tokens of a guide.
 *
 * @param css the style sheet of the tokens, empty where the guide sets none
 * @param backdrop the colours behind pages, with the guide's in place of the theme's
 */
record TokenSheet(String css, Backdrop backdrop) {}
