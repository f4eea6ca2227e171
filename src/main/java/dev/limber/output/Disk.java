package dev.limber.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The file operations that change the disk, behind an interface so that tests can make each of them fail. */
interface Disk {
    /** The real file system. */
    Disk REAL = new Disk() {};

    /** Creates the folder and its missing parents. */
    default void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** Writes a new file; {@link #sync} makes it survive a power cut. */
    default void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        }
    }

    /** Flushes the files to the medium (fsync), all in one call because they wait for the same disk. */
    default void sync(List<Path> files) throws IOException {
        new DiskSync(files).run();
    }

    /** Moves a file over another atomically. */
    default void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes a file or an empty folder if it is there. */
    default void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }
}
