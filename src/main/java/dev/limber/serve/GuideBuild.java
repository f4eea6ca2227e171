package dev.limber.serve;

import dev.limber.file.SourceTree;
import dev.limber.pipeline.BuildResult;

/**
 * One build of the guide.
 *
 * @param tree what it was made of
 * @param milliseconds how long reading and building took
 */
public record GuideBuild(BuildResult result, SourceTree tree, long milliseconds) {}
