package dev.limber.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A disk that does a number of operations and then fails in the middle of one: by an error, or as if killed. */
final class FaultyDisk implements Disk {
    /** Stands for {@code kill -9}: nothing that the program does afterwards reaches the disk. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final boolean kill;
    private int left;
    private long room = Long.MAX_VALUE;
    private int count;

    private FaultyDisk(int operations, boolean kill) {
        this.left = operations;
        this.kill = kill;
    }

    static FaultyDisk killedAfter(int operations) {
        return new FaultyDisk(operations, true);
    }

    static FaultyDisk fullAfter(int operations) {
        return new FaultyDisk(operations, false);
    }

    /** With room for so many bytes. */
    static FaultyDisk withRoomFor(long bytes) {
        FaultyDisk disk = new FaultyDisk(Integer.MAX_VALUE, false);
        disk.room = bytes;
        return disk;
    }

    static FaultyDisk counting() {
        return new FaultyDisk(Integer.MAX_VALUE, true);
    }

    int count() {
        return count;
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        spend();
        Disk.REAL.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        if (room < bytes.length) {
            Disk.REAL.write(file, Arrays.copyOf(bytes, (int) room));
            room = 0;
            throw new IOException("No space left on device");
        }
        room -= bytes.length;
        if (left == 0) {
            Disk.REAL.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        spend();
        Disk.REAL.write(file, bytes);
    }

    @Override
    public void sync(List<Path> files) throws IOException {
        spend();
        Disk.REAL.sync(files);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        spend();
        Disk.REAL.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        if (kill) {
            spend();
        }
        Disk.REAL.delete(path);
    }

    private void spend() throws IOException {
        if (left <= 0) {
            left = -1;
            if (kill) {
                throw new Killed();
            }
            throw new IOException("No space left on device");
        }
        left--;
        count++;
    }
}
