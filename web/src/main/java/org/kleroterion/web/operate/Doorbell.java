package org.kleroterion.web.operate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The embedded database opens once. A running instance therefore makes its backup itself, for whoever rings at a
/// socket in its folder, which only the owner of the folder can reach.
@Component
@Profile("!workshop")
public class Doorbell implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Doorbell.class);
    private static final String SOCKET = "instance.sock";
    private static final String OWNER_ONLY = "rw-------";

    private final Settings settings;
    private Optional<ServerSocketChannel> door = Optional.empty();

    Doorbell(Settings settings) {
        this.settings = settings;
    }

    /// The backup of the instance that runs in a folder; nothing if none does, or if any program may open its database.
    public static Optional<InputStream> ring(Settings settings) {
        Path socket = socket(settings);
        if (settings.database().isPresent() || Files.notExists(socket)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Channels.newInputStream(SocketChannel.open(UnixDomainSocketAddress.of(socket))));
        } catch (IOException nobody) {
            return Optional.empty();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        if (settings.database().isPresent()) {
            return;
        }
        Path socket = socket(settings);
        try {
            Files.deleteIfExists(socket);
            ServerSocketChannel opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            opened.bind(UnixDomainSocketAddress.of(socket));
            keepToTheOwner(socket);
            door = Optional.of(opened);
            Thread.ofVirtual().name("doorbell").start(() -> answer(opened));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unable) {
            LOG.warn("no backup beside this instance: {}", unable.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() throws IOException {
        if (door.isPresent()) {
            door.get().close();
            Files.deleteIfExists(socket(settings));
        }
    }

    private void answer(ServerSocketChannel opened) {
        while (opened.isOpen()) {
            try (SocketChannel visitor = opened.accept();
                    OutputStream out = Channels.newOutputStream(visitor)) {
                Backup.write(settings, out);
            } catch (IOException | UnreachableDatabase unable) {
                // Whoever rang sees that the backup has no end.
                LOG.debug("a backup was not finished: {}", unable.getClass().getSimpleName());
            }
        }
    }

    private static void keepToTheOwner(Path socket) throws IOException {
        if (socket.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString(OWNER_ONLY));
        }
    }

    private static Path socket(Settings settings) {
        return settings.folder().resolve(SOCKET);
    }
}
