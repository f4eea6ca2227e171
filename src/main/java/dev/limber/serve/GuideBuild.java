package dev.limber.serve;

import dev.limber.file.SourceTree;
import dev.limber.pipeline.BuildResult;

/**
 * One build of the guide.
 *
 * @param tree the source files
 * @param milliseconds the time for reading and building
 */
public record GuideBuild(BuildResult result, SourceTree tree, long milliseconds) {}
