package uk.homeward.rehearsal;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends the start with the sentence alone. */
class RehearsalStartAnalyzer extends AbstractFailureAnalyzer<RehearsalStart.Mistake> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RehearsalStart.Mistake mistake) {
        return new FailureAnalysis(String.valueOf(mistake.getMessage()), nothingMoreToSay(), mistake);
    }

    private static @Nullable String nothingMoreToSay() {
        return null;
    }
}
