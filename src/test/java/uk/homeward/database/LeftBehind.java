package uk.homeward.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;

/** Another Java that starts the embedded database and is killed: its PostgreSQL lives on. */
record LeftBehind(ProcessHandle postgres) implements AutoCloseable {

    static LeftBehind on(Path home) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LeftBehind.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = java.inputReader()) {
            String pid = said.lines()
                    .filter(line -> line.startsWith("postgres "))
                    .findFirst()
                    .orElseThrow()
                    .substring("postgres ".length());
            java.destroyForcibly().waitFor();
            return new LeftBehind(ProcessHandle.of(Long.parseLong(pid)).orElseThrow());
        }
    }

    /** What the other Java runs. */
    public static void main(String[] arguments) throws Exception {
        DataDirectory directory = DataDirectory.of(arguments[0]);
        EmbeddedPostgres postgres = PostgresServer.keeping(directory, 0);
        try (var connection = DriverManager.getConnection(
                        new EmbeddedAddress(postgres.getPort(), "").getJdbcUrl(),
                        "postgres",
                        DatabasePassword.of(directory).read());
                var statement = connection.createStatement()) {
            statement.execute("create table kept (what text)");
            statement.execute("insert into kept values ('written before the kill')");
        }
        System.out.println("postgres "
                + OrphanedPostgres.find(directory.cluster())
                        .orElseThrow()
                        .process()
                        .pid());
        Thread.sleep(Long.MAX_VALUE);
    }

    @Override
    public void close() {
        postgres.destroy();
    }
}
