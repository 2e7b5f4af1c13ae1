package uk.homeward.operations;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import uk.homeward.HomewardApplication;

/** Homeward in a Java of its own, as a council starts it, and what it writes. */
record OtherHomeward(Process process, Path log) implements AutoCloseable {

    static OtherHomeward start(Path folder, String... arguments) throws IOException {
        Path log = Files.createTempFile(folder, "homeward", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                whatIsBuilt(),
                HomewardApplication.class.getName()));
        command.addAll(List.of(arguments));
        return new OtherHomeward(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log);
    }

    /** Without the tests and what they bring. */
    private static String whatIsBuilt() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    String written() {
        try {
            return Files.readString(log);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    boolean ended() throws InterruptedException {
        return process.waitFor(2, TimeUnit.MINUTES);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
