package uk.homeward.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** There is no database to work on; the message says to whoever starts Homeward what to do. */
class DatabaseDidNotStart extends RuntimeException {

    private final String remedy;

    DatabaseDidNotStart(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    DatabaseDidNotStart(Path directory, @Nullable Throwable cause) {
        super("The embedded PostgreSQL did not start on " + directory + ".", cause);
        this.remedy = "Free the disk or the port that the log names, or set homeward.data-dir to another directory, or"
                + " spring.datasource.url to a PostgreSQL of your own.";
    }

    String remedy() {
        return remedy;
    }
}
