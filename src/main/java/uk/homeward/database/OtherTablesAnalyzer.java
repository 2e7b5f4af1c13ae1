package uk.homeward.database;

import java.nio.file.Path;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Tells whoever starts Homeward on records of before that it cannot go on with them, and what to do. */
class OtherTablesAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    private final Environment environment;

    OtherTablesAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayValidateException cause) {
        return environment.containsProperty("spring.datasource.url")
                ? analysis(
                        "the database that spring.datasource.url names",
                        "Keep a copy of the database if you need what is in it. Then let spring.datasource.url name an empty"
                                + " one, or empty this one, and start again.",
                        cause)
                : analysis(
                        folder(),
                        "Keep a copy of the folder if you need what is in it. Then set homeward.data-dir to another folder,"
                                + " or delete this one, and start again.",
                        cause);
    }

    private String folder() {
        String directory = environment.getProperty("homeward.data-dir", "./data");
        return Path.of(directory).toAbsolutePath().normalize().toString();
    }

    private static FailureAnalysis analysis(String place, String remedy, FlywayValidateException cause) {
        return new FailureAnalysis(
                "The records in " + place + " are those of another Homeward, whose tables were laid out differently."
                        + " Nothing that was kept before the first release can be taken over.",
                remedy,
                cause);
    }
}
