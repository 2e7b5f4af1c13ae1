package uk.homeward.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts Homeward in a sentence why there is no database. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseDidNotStart> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseDidNotStart cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), rootFailure);
    }
}
