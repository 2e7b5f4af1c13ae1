package uk.homeward.operations;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts Homeward in a sentence each why it refuses. */
class UnsafeToStartAnalyzer extends AbstractFailureAnalyzer<UnsafeToStart> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsafeToStart cause) {
        return new FailureAnalysis(
                cause.objections().stream()
                        .map(objection -> "- " + objection)
                        .collect(Collectors.joining(
                                System.lineSeparator(),
                                "Homeward does not start, because this would not be safe:" + System.lineSeparator(),
                                "")),
                "Put this right and start again. To try Homeward out on made-up people, start it without a profile.",
                rootFailure);
    }
}
