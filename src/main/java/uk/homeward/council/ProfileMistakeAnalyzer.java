package uk.homeward.council;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends the start with the sentence alone, in place of a page of stack trace. */
class ProfileMistakeAnalyzer extends AbstractFailureAnalyzer<ProfileMistake> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ProfileMistake mistake) {
        return new FailureAnalysis(mistake.sentence(), nothingMoreToSay(), mistake);
    }

    private static @Nullable String nothingMoreToSay() {
        return null;
    }
}
