package dev.limber.contract;

import dev.limber.diagnostic.Code;

/** What is wrong with a text, before it is known where it stands. */
record Problem(Code code, String message, String hint) {}
