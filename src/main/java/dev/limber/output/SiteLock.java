package dev.limber.output;

import dev.limber.file.ContentHash;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Locks an output folder against a second build. The lock file lies beside the folder, never in it. */
final class SiteLock implements AutoCloseable {
    private final FileChannel channel;

    private SiteLock(FileChannel channel) {
        this.channel = channel;
    }

    static SiteLock take(Path folder) throws OutputException {
        Path real = FolderGuard.real(folder);
        try {
            return lock(open(real), folder);
        } catch (IOException e) {
            throw new OutputException(folder, e);
        }
    }

    private static Path open(Path real) throws IOException {
        Path beside = real.resolveSibling(".limber");
        try {
            Files.createDirectories(beside);
            if (Files.isWritable(beside)) {
                return beside.resolve(real.getFileName() + ".lock");
            }
        } catch (IOException e) {
            System.getLogger(SiteLock.class.getName()).log(System.Logger.Level.DEBUG, "no lock beside the folder", e);
        }
        String key = ContentHash.of(real.toString().getBytes(StandardCharsets.UTF_8));
        return Path.of(System.getProperty("java.io.tmpdir"), "limber-" + key.substring(0, 16) + ".lock");
    }

    private static SiteLock lock(Path file, Path folder) throws IOException, OutputException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            String holder = holder(channel);
            channel.close();
            throw new OutputException(
                    OutputException.Kind.LOCKED,
                    "another build" + holder + " is writing to " + folder + ". Try again.");
        }
        channel.truncate(0);
        String self = String.valueOf(ProcessHandle.current().pid());
        channel.write(ByteBuffer.wrap(self.getBytes(StandardCharsets.US_ASCII)), 0);
        return new SiteLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(20);
        int length = channel.read(pid, 0);
        return length <= 0 ? "" : " (process " + new String(pid.array(), 0, length, StandardCharsets.US_ASCII) + ")";
    }

    @Override
    public void close() throws OutputException {
        try {
            channel.close();
        } catch (IOException e) {
            throw new OutputException(OutputException.Kind.FAILED, "cannot release the lock: " + e.getMessage());
        }
    }
}
