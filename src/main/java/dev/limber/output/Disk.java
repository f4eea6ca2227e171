package dev.limber.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The few operations that change a disk, apart so that tests can let each of them fail. */
interface Disk {
    /** The real thing. */
    Disk REAL = new Disk() {};

    /** Makes the folder and those above it where they are missing. */
    default void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** Writes a file that is not there yet; {@link #settle} brings it down to the medium. */
    default void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        }
    }

    /** Returns when the files are on the medium; asked for all at once, since each of them waits for the same disk. */
    default void settle(List<Path> files) throws IOException {
        new DiskSync(files).run();
    }

    /** Puts a file in place of another in one step. */
    default void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes a file or an empty folder if it is there. */
    default void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }
}
