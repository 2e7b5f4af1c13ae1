package uk.homeward.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One node: the jar that {@code mvn package} built, in a JVM of its own. */
final class PackagedApplication implements AutoCloseable {

    static final Path JAR = Path.of("target", "homeward.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    final int port;
    private final Process process;
    private final Path log;

    private PackagedApplication(int port, Process process, Path log) {
        this.port = port;
        this.process = process;
        this.log = log;
    }

    /** @param jvmArguments what stands between {@code java} and {@code -jar} */
    static PackagedApplication start(
            String name, Path workingDirectory, List<String> jvmArguments, Map<String, String> settings) {
        try {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(jvmArguments);
            command.add("-jar");
            command.add(JAR.toString());
            Path log = Path.of("target", "packaged-" + name + ".log").toAbsolutePath();
            var builder = new ProcessBuilder(command)
                    .directory(workingDirectory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(key -> key.startsWith("SPRING_") || key.startsWith("HOMEWARD_"));
            builder.environment().putAll(settings);
            return new PackagedApplication(Integer.parseInt(settings.get("SERVER_PORT")), builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackagedApplication awaitReady() throws Exception {
        var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var ask = HttpRequest.newBuilder(URI.create(address("/actuator/health/readiness")))
                .timeout(Duration.ofSeconds(5))
                .build();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (!process.isAlive()) {
                throw new AssertionError("The node stopped with exit code " + process.exitValue() + ":\n" + log());
            }
            try {
                if (http.send(ask, BodyHandlers.ofString()).statusCode() == 200) {
                    return this;
                }
            } catch (IOException notYet) {
                // the port is not open yet
            }
            Thread.sleep(250);
        }
        throw new AssertionError("The node was not ready in time:\n" + log());
    }

    /** @return the exit code of a node that is expected to refuse to start */
    int awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The node goes on running:\n" + log());
        }
        return process.exitValue();
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As when the power goes: kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
